"""How the portal is served: flags of the command line over the environment."""

from collections.abc import Mapping
from dataclasses import dataclass
from infoportal.server.fault import Fault
from infoportal.server.filters.proxies import Networks
from infoportal.server.filters.proxies import networks
from pathlib import Path

import argparse
import infoportal
import os


DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8080
MOST_WORKERS = 64


@dataclass(frozen=True)
class Settings:
    """Where and with how many processes to serve, and whose headers to trust."""

    host: str
    port: int
    var: Path
    workers: int
    trusted: Networks

    @property
    def address(self) -> str:
        """The address for a person's browser."""
        host = "localhost" if self.host in ("127.0.0.1", "0.0.0.0", "") else self.host  # noqa: S104
        if ":" in host:
            host = f"[{host}]"
        return f"http://{host}:{self.port}/"


def default_var() -> Path:
    """Return the data folder for who names none: ``var`` in the checkout."""
    package = Path(infoportal.__file__).resolve().parent
    top = package.parent.parent
    return (top if (top / "buildout.cfg").exists() else Path.cwd()) / "var"


def add_var(parser: argparse.ArgumentParser) -> None:
    """Give ``parser`` the option for the data folder."""
    parser.add_argument(
        "--var",
        default=os.environ.get("VAR") or default_var(),
        help="the data folder (VAR; default: var in the checkout)",
    )


def add_serving(parser: argparse.ArgumentParser) -> None:
    """Give ``parser`` the options for serving."""
    add_var(parser)
    parser.add_argument("--host", help=f"address to listen on (HOST; {DEFAULT_HOST})")
    parser.add_argument("--port", help=f"port to listen on (PORT; {DEFAULT_PORT})")
    parser.add_argument("--workers", help="web processes (WORKERS; one a core)")
    parser.add_argument(
        "--trusted-proxy",
        help="addresses or networks, with commas between, whose X-Forwarded-* "
        "headers are believed (TRUSTED_PROXY; none)",
    )


def settings(
    arguments: argparse.Namespace, environ: Mapping[str, str] = os.environ
) -> Settings:
    """Return the settings, each checked."""

    def value(name: str, default: str) -> str:
        flag = getattr(arguments, name)
        return str(flag) if flag is not None else environ.get(name.upper()) or default

    cores = len(os.sched_getaffinity(0))
    return Settings(
        host=value("host", DEFAULT_HOST),
        port=whole_number("PORT", value("port", str(DEFAULT_PORT)), 65535),
        var=Path(arguments.var).expanduser().absolute(),
        workers=whole_number("WORKERS", value("workers", str(cores)), MOST_WORKERS),
        trusted=networks(value("trusted_proxy", "")),
    )


def whole_number(name: str, text: str, most: int) -> int:
    """Return the number in ``text``, from 1 to ``most``."""
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= most:
        raise Fault(f"{name} must be a number from 1 to {most}, not {text!r}")
    return int(text)
