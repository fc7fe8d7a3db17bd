"""Whoever asks from an address has one name, which does not tell the address."""

from infoportal.server.pseudonyms import pseudonym

import pytest


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("198.51.100.7", "198.51.100.7", True),
        ("198.51.100.7", " 198.51.100.7 ", True),
        ("198.51.100.7", "::ffff:198.51.100.7", True),
        ("198.51.100.7", "198.51.100.8", False),
        # A customer has a whole network of these.
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "[2001:db8:1:2::1]", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("fe80::1%eth0", "fe80::1", True),
        # Who hides it shares one account.
        ("", "unix:", True),
        ("", "198.51.100.7", False),
    ],
)
def test_who_is_the_same_pseudonym(one, other, same):
    assert (pseudonym(one) == pseudonym(other)) is same
