"""Settings of the Slack notifier; importing them imports no slack_sdk."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from monitor.model.secret import Secret


class Options(BaseModel):
    """`token` is the Bot User OAuth Token (xoxb-); with the app-level token `app_token` (xapp-) messages carry
    buttons and `/watch` is answered, through Socket Mode.

    `charts` False draws none into digests; without the extra `chart` none are drawn anyway.
    `base_url` is for emulators and proxies and ends in a slash; `timeout` is in seconds, for one call.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

    token: Secret
    app_token: Secret = Secret("")
    charts: bool = True
    base_url: str = Field(default="https://slack.com/api/", pattern=r"^https?://.*/$")
    timeout: float = Field(default=10.0, gt=0)
