"""A name for whoever asks from an address, that does not tell the address.

It is a keyed hash. The key is made when the program starts, is shared by the processes
that it forks, and never leaves their memory: what a crash leaves on the disk says
nothing about anybody.
"""

from ipaddress import ip_address
from ipaddress import ip_network

import hashlib
import hmac
import secrets


KEY = secrets.token_bytes(32)
#: What a provider gives one customer of IPv6.
NETWORK_6 = 64


def pseudonym(address: str, key: bytes = KEY) -> str:
    """Return the hash by which a visitor's address is known, never the address."""
    return hmac.new(key, _network(address).encode(), hashlib.sha256).hexdigest()[:24]


def _network(address: str) -> str:
    try:
        parsed = ip_address(address.strip().strip("[]").partition("%")[0])
    except ValueError:
        return ""  # who hides it shares one account with others who do
    parsed = getattr(parsed, "ipv4_mapped", None) or parsed
    if parsed.version == 4:
        return str(parsed)
    return str(ip_network((parsed, NETWORK_6), strict=False))
