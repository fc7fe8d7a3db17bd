"""What a value must be, and the form in which it is kept."""

from infoportal.behaviors.contacts import IContacts
from infoportal.behaviors.opening_hours import IOpeningHours
from infoportal.behaviors.place import ICoordinates
from infoportal.contenttypes.advice_channel import IAdviceChannel
from infoportal.contenttypes.notice import INotice
from infoportal.contenttypes.self_service import ISelfService
from infoportal.contenttypes.service_point import IServicePoint
from infoportal.fields.fields import Refused
from types import SimpleNamespace
from zope.interface import Invalid
from zope.schema.interfaces import ValidationError

import datetime
import pytest


KELA = "0a8a3a7c-4f0e-5d0c-8a51-0a7a5f3f4f11"
NOBODY = "00000000-0000-5000-8000-000000000000"
DAY = {"id": "a", "days": ["mo"], "opens": "09:00", "closes": "16:00"}


def names(error):
    """Return the ids of a message and of those inside it."""
    message = error.value.args[0]
    inner = getattr(message, "mapping", None) or {}
    return {str(message), *(str(v) for v in inner.values())}


@pytest.mark.parametrize(
    "field,value",
    [
        (IOpeningHours["hours"], [DAY]),
        (IOpeningHours["hours"], (DAY,)),
        (IOpeningHours["hours"], []),
        (IContacts["contacts"], [{"id": "a", "kind": "phone", "value": "0295 000"}]),
        (IContacts["contacts"], [{"kind": "email", "value": "a@b.fi"}]),
        (IServicePoint["municipality"], "564"),
        (IServicePoint["offers"], [{"id": "a", "of": KELA, "channels": ["remote"]}]),
        (IServicePoint["provider"], KELA),
        (ISelfService["urls"], {"fi": "https://a.fi", "prs": "https://a.fi/prs"}),
    ],
)
def test_accepted(field, value):
    field.validate(value)


@pytest.mark.parametrize(
    "field,value,told",
    [
        (IOpeningHours["hours"], [DAY, DAY], {"error_row_twice"}),
        (IOpeningHours["hours"], [{**DAY, "opens": "17:00"}], {"error_hours"}),
        (IOpeningHours["hours"], [{**DAY, "opens": "9"}], {"error_hours"}),
        (IOpeningHours["hours"], [{**DAY, "days": ["xx"]}], {"error_row"}),
        (IOpeningHours["hours"], [{**DAY, "open": 1}], {"error_row_column"}),
        (IOpeningHours["exceptions"], [{"id": "a", "date": "x"}], {"error_hours"}),
        (
            IContacts["contacts"],
            [{"id": "a", "kind": "phone", "value": "soita"}],
            {"error_phone"},
        ),
        (
            IContacts["contacts"],
            [{"id": "a", "kind": "email", "value": "a"}],
            {"error_email"},
        ),
        (
            IContacts["contacts"],
            [{"id": "a", "kind": "web", "value": "javascript:x"}],
            {"error_address"},
        ),
        (IServicePoint["offers"], [{"id": "a", "of": NOBODY}], {"error_row"}),
        (IServicePoint["provider"], NOBODY, {"error_reference"}),
        (IServicePoint["provider"], "kela", {"error_reference"}),
        (IServicePoint["near"], [KELA], {"error_reference"}),
        (ISelfService["urls"], {"fi": "a.fi"}, {"error_address"}),
        (ISelfService["urls"], {"suomi": "https://a.fi"}, {"error_language_code"}),
    ],
)
def test_refused_with_a_reason(field, value, told):
    with pytest.raises(Refused) as error:
        field.validate(value)
    assert told <= names(error)


@pytest.mark.parametrize(
    "hours,exceptions,offers,right",
    [
        ([DAY], [], None, True),
        ([DAY], [{"id": "b", "date": "2026-12-24", "closed": True}], None, True),
        ([DAY], [{"id": "a", "date": "2026-12-24", "closed": True}], None, False),
        ([{**DAY, "applies_to": "offer/x"}], [], None, True),
        ([{**DAY, "applies_to": "offer/x"}], [], [{"id": "x", "of": KELA}], True),
        ([{**DAY, "applies_to": "offer/x"}], [], [{"id": "y", "of": KELA}], False),
        ([{**DAY, "applies_to": KELA}], [], [], True),
        ([{**DAY, "applies_to": NOBODY}], [], [], False),
    ],
)
def test_hours_fit_together(hours, exceptions, offers, right):
    data = SimpleNamespace(hours=hours, exceptions=exceptions, offers=offers)
    check = IOpeningHours.getTaggedValue("invariants")[0]
    if right:
        check(data)
    else:
        with pytest.raises(Refused):
            check(data)


@pytest.mark.parametrize("number", ["", "5", "999", "91", 564])
def test_an_unknown_municipality_is_refused(number):
    with pytest.raises(ValidationError):
        IServicePoint["municipality"].validate(number)


@pytest.mark.parametrize(
    "latitude,longitude,right",
    [
        (65.13, 25.77, True),
        (60.1, 19.9, True),
        (None, None, True),
        (65.13, None, False),
        (25.77, 65.13, False),
        (0.0, 0.0, False),
        (59.3, 18.0, False),
    ],
)
def test_coordinates(latitude, longitude, right):
    data = SimpleNamespace(latitude=latitude, longitude=longitude)
    check = ICoordinates.getTaggedValue("invariants")[0]
    if right:
        check(data)
    else:
        with pytest.raises(Invalid):
            check(data)


@pytest.mark.parametrize(
    "kind,address,right",
    [
        ("telephone", "0295 000", True),
        ("telephone", "neuvonta", False),
        ("email", "a@b.fi", True),
        ("email", "https://a.fi/form", True),
        ("chat", "https://a.fi", True),
        ("chat", "0295 000", False),
        ("sms", None, True),
    ],
)
def test_an_advice_channels_address_fits_its_kind(kind, address, right):
    data = SimpleNamespace(kind=kind, address=address)
    check = IAdviceChannel.getTaggedValue("invariants")[0]
    if right:
        check(data)
    else:
        with pytest.raises(Invalid) as error:
            check(data)
        assert error.value.args[1] == "address"


def test_a_notice_ends_after_it_starts():
    start = datetime.datetime(2026, 12, 1)
    check = INotice.getTaggedValue("invariants")[0]
    check(SimpleNamespace(starts=start, ends=None))
    with pytest.raises(Invalid):
        check(SimpleNamespace(starts=start, ends=start))


def test_rows_are_kept_whole_fresh_and_named():
    given = [{"days": ["mo"], "opens": "09:00", "closes": "16:00"}]
    rows = IOpeningHours["hours"].normalise(given)
    assert isinstance(rows, tuple)
    assert rows[0]["weeks"] == "every"
    assert rows[0]["by_appointment"] is False
    assert len(rows[0]["id"]) == 8
    given[0]["days"].append("tu")
    assert rows[0]["days"] == ["mo"]
    assert IOpeningHours["hours"].normalise(rows) == rows
