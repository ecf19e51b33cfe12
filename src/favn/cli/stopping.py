"""Being told to stop: by Ctrl-C, by ``kill`` or by a terminal that closes. What was begun is put away before the command ends."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextmanager
def stop_signals() -> Iterator[list[int]]:
    """Turn the first signal into ``KeyboardInterrupt`` and note its number: the engine answers an interruption with an error of its own.

    Further signals are ignored, so that putting away is not cut short.
    """
    came: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:
        if not came:
            came.append(number)
            raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield came  # only the main thread hears signals
        return
    before = {number: signal.getsignal(number) for number in SIGNALS}
    heard = [number for number in SIGNALS if before[number] != signal.SIG_IGN]  # nohup and & ask not to be stopped
    for number in heard:
        signal.signal(number, stop)
    try:
        yield came
    finally:
        for number in heard:
            signal.signal(number, before[number])
