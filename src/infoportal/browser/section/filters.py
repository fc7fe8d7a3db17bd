"""Which parameters of the API each directory asks for in its form, and how.

What a parameter means, and which values it takes, stands in ``records.endpoints``
alone; here are only the words and the controls of the form.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from infoportal import _
from infoportal.records.endpoint import Endpoint
from infoportal.records.endpoints import ENDPOINTS
from zope.i18nmessageid import Message


@dataclass(frozen=True)
class Filter:
    """A parameter as a form asks for it.

    ``control`` is one of ``select boxes words place distance now moment``;
    ``titles`` tells whence its values have their names: ``item``, ``municipality``,
    ``language``, ``region``, or the name of a vocabulary; ``fixed`` are names of
    values that no vocabulary has.
    """

    name: str
    label: Message
    control: str = "select"
    titles: str = ""
    help: Message | None = None
    fixed: Mapping[str, Message] = field(default_factory=dict)

    @property
    def says_itself(self) -> bool:
        """Tell whether a value needs no label beside it: open now, at most 5 km."""
        return self.control in ("now", "moment", "distance")


@dataclass(frozen=True)
class Directory:
    """A list of the API as a directory; ``first`` filters are always in sight."""

    name: str
    first: tuple[Filter, ...]
    more: tuple[Filter, ...] = ()

    @property
    def endpoint(self) -> Endpoint:
        """Return the list of the API."""
        return ENDPOINTS[self.name]

    @property
    def filters(self) -> tuple[Filter, ...]:
        """Return all filters, in the order of the form."""
        return (*self.first, *self.more)


PROVIDER = Filter("provider", _("page_provider", default="Provider"), "select", "item")
MATTER = Filter(
    "matter", _("filter_matter", default="Life situation"), "select", "matters"
)
MUNICIPALITY = Filter(
    "municipality",
    _("page_municipality", default="Municipality"),
    "select",
    "municipality",
)
LANGUAGE = Filter(
    "language",
    _("filter_language", default="Language of service"),
    "select",
    "language",
)
NAME = Filter("name", _("filter_name", default="Name"), "words")
KIND = _("page_kind", default="Kind")
OPEN = _("filter_open", default="Open")
OPEN_NOW = Filter("open_at", OPEN, "now")
OPEN_AT = Filter("open_at", OPEN, "moment")
#: Kilometres that are offered; any others may stand in an address.
DISTANCES = ("5", "10", "25", "50", "100")

DIRECTORIES: Mapping[str, Directory] = {
    "self_service": Directory(
        "@self-services",
        (MATTER, LANGUAGE, PROVIDER),
        (
            Filter(
                "sign_in",
                _("page_sign_in", default="How to sign in"),
                "boxes",
                "sign_in",
            ),
            Filter(
                "identity_code",
                _("filter_identity_code", default="Finnish personal identity code"),
                "boxes",
                fixed={
                    "no": _("filter_without_code", default="Is not needed"),
                    "yes": _("filter_with_code", default="Is needed"),
                },
            ),
            MUNICIPALITY,
        ),
    ),
    "service_point": Directory(
        "@service-points",
        (
            MUNICIPALITY,
            Filter(
                "near",
                _("filter_near", default="Near"),
                "place",
                help=_(
                    "filter_near_help",
                    default="The name or the postcode of a municipality.",
                ),
            ),
            LANGUAGE,
            OPEN_NOW,
        ),
        (
            OPEN_AT,
            PROVIDER,
            Filter("service", _("filter_service", default="Service"), "select", "item"),
            Filter(
                "channel",
                _("filter_channel", default="Way of service"),
                "boxes",
                "channels",
            ),
            Filter("kind", KIND, "boxes", "point_kinds"),
            Filter(
                "radius",
                _("filter_distance", default="Distance"),
                "distance",
                help=_(
                    "filter_distance_help",
                    default="Counts when you have filled in where to look near.",
                ),
            ),
        ),
    ),
    "service": Directory("@services", (MATTER, PROVIDER, MUNICIPALITY)),
    "advice_channel": Directory(
        "@advice-channels",
        (LANGUAGE, MATTER, OPEN_NOW),
        (
            Filter("channel", KIND, "boxes", "channels"),
            PROVIDER,
            MUNICIPALITY,
            OPEN_AT,
        ),
    ),
    "service_provider": Directory(
        "@providers",
        (NAME, Filter("kind", KIND, "boxes", "provider_kinds"), MUNICIPALITY),
    ),
    "municipality": Directory(
        "@municipalities",
        (
            NAME,
            Filter("region", _("page_region", default="Region"), "select", "region"),
        ),
    ),
    "notice": Directory(
        "@notices",
        (
            MUNICIPALITY,
            Filter(
                "severity",
                _("page_severity", default="Kind of notice"),
                "boxes",
                "severity",
            ),
        ),
    ),
}
