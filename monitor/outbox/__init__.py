"""The delivery worker: takes what is owed from the store, sends it, and writes down what happened.

`worker` sends one delivery at a time, `gates` decide what may go now, `compose` writes the message from the
store, `upkeep` looks after breakers, digests and backlogs, `book` reads and writes the facts they keep.
"""

from monitor.outbox.desk import Desk
from monitor.outbox.worker import Worker

__all__ = ["Desk", "Worker"]
