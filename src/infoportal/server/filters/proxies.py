"""Whose X-Forwarded-* headers are believed."""

from infoportal.server.fault import Fault
from ipaddress import ip_address
from ipaddress import ip_network
from ipaddress import IPv4Network
from ipaddress import IPv6Network
from typing import Any


Networks = tuple[IPv4Network | IPv6Network, ...]
Environ = dict[str, Any]
FORWARDED = (
    "HTTP_FORWARDED",
    "HTTP_X_FORWARDED_BY",
    "HTTP_X_FORWARDED_FOR",
    "HTTP_X_FORWARDED_HOST",
    "HTTP_X_FORWARDED_PORT",
    "HTTP_X_FORWARDED_PROTO",
    "HTTP_X_REAL_IP",
)


def networks(text: str) -> Networks:
    """Return the networks of a list with commas or spaces between."""
    parts = text.replace(",", " ").split()
    try:
        return tuple(ip_network(part, strict=False) for part in parts)
    except ValueError:
        raise Fault(
            f"TRUSTED_PROXY must name addresses or networks, not {text!r}"
        ) from None


def is_trusted(address: str, trusted: Networks) -> bool:
    """Tell whether ``address`` lies in a trusted network."""
    try:
        parsed = ip_address(address.strip().strip("[]"))
    except ValueError:
        return False
    mapped = getattr(parsed, "ipv4_mapped", None)
    return any((mapped or parsed) in network for network in trusted)


def client_address(forwarded: str, peer: str, trusted: Networks) -> str:
    """Return the nearest address of the chain that is no trusted proxy."""
    chain = [part.strip() for part in forwarded.split(",") if part.strip()]
    nearest = peer
    while chain and is_trusted(nearest, trusted):
        nearest = chain.pop()
    return nearest


def apply_forwarded(environ: Environ, trusted: Networks) -> None:
    """Take scheme, host and client from a trusted proxy; drop the headers."""
    headers = {name: environ.pop(name) for name in FORWARDED if name in environ}
    peer = environ.get("REMOTE_ADDR", "")
    if not is_trusted(peer, trusted):
        return
    scheme = headers.get("HTTP_X_FORWARDED_PROTO", "").split(",")[-1].strip().lower()
    if scheme in ("http", "https"):
        environ["wsgi.url_scheme"] = scheme
    host = headers.get("HTTP_X_FORWARDED_HOST", "").split(",")[-1].strip()
    if host:
        environ["HTTP_HOST"] = host
    forwarded = headers.get("HTTP_X_FORWARDED_FOR", "")
    environ["REMOTE_ADDR"] = client_address(forwarded, peer, trusted)
