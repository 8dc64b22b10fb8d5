"""Alerts by mail over SMTP (stdlib): one mail a message, a stable Message-ID, replies and updates in one thread.

A mail cannot be looked up or edited: after a broken send it may repeat (with the same Message-ID, which most
mailboxes fold), and an update of the root is not sent: its replies tell what happened.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from hashlib import blake2b

from pydantic import BaseModel, ConfigDict, Field

from monitor.delivery.cures import cure
from monitor.errors import Blame, DeliveryError
from monitor.message.plain import plain_text
from monitor.message.words import one_line
from monitor.model.delivery import Message, Receipt
from monitor.model.ids import DeliveryKey
from monitor.model.secret import Secret
from monitor.notify.recent import Recent
from monitor.ports import Clock


class Options(BaseModel):
    """An SMTP server; `security` is starttls, tls or none (loopback and trusted networks only); `timeout` in seconds."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

    host: str
    port: int = Field(default=587, ge=1, le=65535)
    sender: str
    user: str = ""
    password: Secret = Secret("")
    security: str = Field(default="starttls", pattern="^(starttls|tls|none)$")
    timeout: float = Field(default=20.0, gt=0)


class Mail:
    """A notifier that writes mails; `to` may name several addresses with commas between them."""

    can_find = False
    can_edit = False
    can_draw = False

    def __init__(self, options: Options, clock: Clock) -> None:
        self._options = options
        self._clock = clock
        self._recent = Recent()

    def post(self, message: Message, *, to: str, key: DeliveryKey, thread: Receipt | None = None, in_channel: bool = False) -> Receipt:
        """Send one mail; every mail is seen by its reader, so `in_channel` only marks its urgency."""
        receipt = Receipt(channel=to, message=self._id(key))
        mail = self._written(message, to=to, id=receipt.message, thread=thread)
        if in_channel or message.mention:
            mail["Importance"] = "high"
        self._send(mail)
        self._recent.add(key, receipt, to=to, at=self._clock.now(), thread=thread)
        return receipt

    def edit(self, message: Message, *, receipt: Receipt, key: DeliveryKey) -> None:
        """Never called (`can_edit` is False): raises DeliveryError."""
        raise DeliveryError("cannot_edit", permanent=True, blame=Blame.FROZEN, cure=f"{receipt.message} ({key}, {message.headline}) stays.")

    def delete(self, receipt: Receipt) -> None:
        """A mail that went cannot be taken back; it is only forgotten."""
        self._recent.remove(receipt)

    def find(self, key: DeliveryKey, *, to: str, since: datetime, thread: Receipt | None = None) -> tuple[Receipt, ...]:
        """What this process sent; `can_find` is False since a restart forgets."""
        return self._recent.find(key, to=to, since=since, thread=thread)

    def probe(self) -> None:
        """Connect, log in, say nothing."""
        with self._connected() as smtp:
            smtp.noop()

    def _written(self, message: Message, *, to: str, id: str, thread: Receipt | None) -> EmailMessage:
        mail = EmailMessage()
        mail["From"] = self._options.sender
        mail["To"] = to
        mail["Subject"] = one_line(message.headline, most=200) or "News"
        mail["Date"] = format_datetime(self._clock.now())
        mail["Message-ID"] = id
        if thread is not None:
            mail["In-Reply-To"] = thread.message
            mail["References"] = thread.message
        mail["Auto-Submitted"] = "auto-generated"
        mail.set_content(plain_text(message).encode("utf-8", "replace").decode(), charset="utf-8")
        return mail

    def _id(self, key: DeliveryKey) -> str:
        domain = self._options.sender.rpartition("@")[2].strip(" <>") or "localhost"
        return f"<{blake2b(key.encode(), digest_size=16).hexdigest()}@{domain}>"

    def _send(self, mail: EmailMessage) -> None:
        """Until the data is sent a failure is a definite no; after it nobody knows."""
        with self._connected() as smtp:
            try:
                smtp.send_message(mail)
            except smtplib.SMTPResponseException as error:
                raise _refused(error.smtp_code, blame=_blame(error)) from error
            except smtplib.SMTPRecipientsRefused as error:
                worst = max(code for code, _ in error.recipients.values())
                raise _refused(worst, blame=Blame.CHANNEL) from error
            except (smtplib.SMTPException, OSError) as error:
                raise DeliveryError(type(error).__name__, ambiguous=True) from error

    @contextmanager
    def _connected(self) -> Iterator[smtplib.SMTP]:
        """An open, logged-in connection; closing it can no longer fail the mail."""
        try:
            smtp = self._opened()
        except smtplib.SMTPAuthenticationError as error:
            raise DeliveryError("auth_failed", permanent=True, blame=Blame.ACCOUNT, cure=cure("auth_failed")) from error
        except (smtplib.SMTPException, OSError) as error:
            raise DeliveryError(type(error).__name__) from error
        try:
            yield smtp
        finally:
            smtp.close()

    def _opened(self) -> smtplib.SMTP:
        options = self._options
        if options.security == "tls":
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(options.host, options.port, timeout=options.timeout, context=ssl.create_default_context())
        else:
            smtp = smtplib.SMTP(options.host, options.port, timeout=options.timeout)
        if options.security == "starttls":
            smtp.starttls(context=ssl.create_default_context())
        if options.user:
            smtp.login(options.user, options.password.reveal())
        return smtp


def build(options: Options, clock: Clock) -> Mail:
    """A mail notifier."""
    return Mail(options, clock)


def _blame(error: smtplib.SMTPResponseException) -> Blame:
    return Blame.ACCOUNT if isinstance(error, smtplib.SMTPSenderRefused) else Blame.CONTENT


def _refused(code: int, *, blame: Blame) -> DeliveryError:
    """A 4xx asks to come back (RFC 5321, 4.2.1), a 5xx will not change by itself."""
    if code < 500:
        return DeliveryError(f"smtp_{code}")
    word = {Blame.CHANNEL: "recipient_refused", Blame.ACCOUNT: "sender_refused"}.get(blame, f"smtp_{code}")
    return DeliveryError(word, permanent=True, blame=blame, cure=cure(word))
