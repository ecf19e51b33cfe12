"""Make an environment: a virtual environment with the locked packages, and favn's sources on its path.

It may be interrupted at any moment: the stamp is taken away first and written last, and without a stamp the next start begins
anew. pip holds the lock together with the launcher, so that not even a killed launcher leaves two at work in one folder.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from launcher import MISLEADING, ROOT, CannotSetUp, Environment

# Where packages come from is the machine's business; everything else that pip reads from variables could misplace them.
PIP_KEEPS = {
    "PIP_CACHE_DIR", "PIP_CERT", "PIP_CLIENT_CERT", "PIP_CONFIG_FILE", "PIP_DEFAULT_TIMEOUT", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS",
    "PIP_INDEX_URL", "PIP_KEYRING_PROVIDER", "PIP_NO_CACHE_DIR", "PIP_NO_INDEX", "PIP_PROXY", "PIP_RETRIES", "PIP_TIMEOUT",
    "PIP_TRUSTED_HOST",
}  # fmt: skip

NO_VENV = (
    "this Python has no complete `venv` module, which Debian and Ubuntu keep in a package of its own.\n"
    "  Install it and start again: sudo apt install python3-venv   (or python{version}-venv)"
)
NO_NETWORK = (
    "the packages could not be fetched. Is there a network?\n"
    "  Without one, fetch them on a machine that has one and the same Python:\n"
    "    python3 -m pip download --only-binary :all: --require-hashes -r requirements/{name}.txt -d DIR\n"
    "  bring the folder here and start with: ./favn --wheels DIR"
)
ADVICE = (
    (r"No space left on device|Disk quota exceeded", "the disk is full. Make room (favn takes 0.3 GB, its tests 0.9) and start again."),
    (r"Permission denied|Read-only file system", "a folder may not be written. FAVN_ENV_DIR can name another place for {folder}."),
    (r"DO NOT MATCH THE HASHES", "a package is not the one that favn was tested with, and was refused. Nothing of it was installed."),
    (r"NewConnection|Connect(ion)?(Error|Timeout|Reset|Refused)|ReadTimeout|ProxyError|SSLError|name resolution", NO_NETWORK),
    (r"No matching distribution found", NO_NETWORK),
)  # fmt: skip


def build(environment: Environment, wheels: str | None) -> None:
    """Make the environment, unless another start has made it while this one waited."""
    _require_venv()
    try:
        with _lock(environment) as lock:
            if not environment.is_ready:
                _make(environment, wheels, lock)
    except OSError as problem:
        raise CannotSetUp(_advice(environment, str(problem), wheels) or str(problem)) from problem


def _require_venv() -> None:
    try:
        import ensurepip  # noqa: F401 - Debian leaves it out
        import venv  # noqa: F401
    except ImportError as problem:
        raise CannotSetUp(NO_VENV.format(version=f"{sys.version_info.major}.{sys.version_info.minor}")) from problem


@contextmanager
def _lock(environment: Environment) -> Iterator[int]:
    """Keep other starts out; yields the open lock for child processes to hold on to."""
    home = Path(environment.folder).parent
    home.mkdir(parents=True, exist_ok=True)
    with (home / f"{environment.name}.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _say("Another start is setting favn up; waiting for it.")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield file.fileno()


def _make(environment: Environment, wheels: str | None, lock: int) -> None:
    folder, stamp = Path(environment.folder), environment.stamp
    what = "favn" if environment.name == "base" else "favn's tests"
    _say(f"Setting up {what}, once: {_count(environment)} packages into {folder}")
    Path(environment.stamp_file).unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    steps = (
        ("making a virtual environment", [os.path.realpath(sys.executable), "-E", "-m", "venv", "--clear", str(folder)]),
        ("installing the packages" if wheels else "fetching and installing the packages", _pip(environment, wheels)),
    )
    log = folder.with_suffix(".log")
    log.unlink(missing_ok=True)
    for words, command in steps:
        _say(f"  {words} …")
        _run(environment, command, log, lock, wheels)
    (_packages(folder) / "favn.pth").write_text(f"{ROOT}/src\n", encoding="utf-8")
    _write_last(Path(environment.stamp_file), stamp)
    _say("  done")


def _count(environment: Environment) -> int:
    return len(re.findall(r"^\S+==", Path(environment.lock_file).read_text(encoding="utf-8"), re.MULTILINE))


def _pip(environment: Environment, wheels: str | None) -> list[str]:
    source = ["--no-index", "--find-links", wheels] if wheels else []
    cache = [] if _home_is_known(os.environ) else ["--no-cache-dir"]
    options = ["--require-hashes", "--only-binary", ":all:", "--no-input", "--disable-pip-version-check", "--no-warn-script-location"]
    return [environment.python, "-P", "-m", "pip", "install", *options, *source, *cache, "--requirement", environment.lock_file]


def _home_is_known(variables: Mapping[str, str]) -> bool:
    return bool(variables.get("HOME") or variables.get("XDG_CACHE_HOME") or variables.get("PIP_CACHE_DIR"))


def _variables(environment: Environment) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in MISLEADING and (not name.startswith("PIP_") or name in PIP_KEEPS) and not (name == "HOME" and not value)
    }
    return {**kept, "PIP_USER": "0", "VIRTUAL_ENV": environment.folder}


def _run(environment: Environment, command: list[str], log: Path, lock: int, wheels: str | None) -> None:
    """Run one step, its noise into the log; where it fails, raise what the log's end means."""
    with log.open("a", encoding="utf-8") as noise:
        done = subprocess.run(
            command,
            env=_variables(environment),
            stdin=subprocess.DEVNULL,
            stdout=noise,
            stderr=noise,
            pass_fds=(lock,),
            cwd=ROOT,
            check=False,
        )
    if done.returncode:
        said = log.read_text(encoding="utf-8", errors="replace")
        end = "".join(f"    {line}\n" for line in said.splitlines()[-12:])
        advice = _advice(environment, said, wheels) or "setting up failed; what stands above tells why."
        raise CannotSetUp(f"setting up failed. The end of {log}:\n{end}favn: {advice}")


def _advice(environment: Environment, said: str, wheels: str | None) -> str | None:
    """What to do about a failure, from what was said of it; nothing where it is not known."""
    if wheels and (missing := re.search(r"No matching distribution found for (\S+)", said)):
        lock = f"requirements/{environment.name}.txt"
        return f"{wheels} holds no wheel of {missing[1]} that fits this machine and Python. All of {lock} must be in it."
    for pattern, advice in ADVICE:
        if re.search(pattern, said):
            return advice.format(name=environment.name, folder=environment.folder)
    return None


def _packages(folder: Path) -> Path:
    return folder / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"


def _write_last(file: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all."""
    unfinished = file.with_suffix(".unfinished")
    with unfinished.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    unfinished.replace(file)


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
