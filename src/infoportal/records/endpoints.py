"""The table of the lists of the API: what each holds, and which parameters it takes."""

from infoportal.fields.web import LANGUAGE_TAG
from infoportal.records import lists
from infoportal.records.common import BBOX
from infoportal.records.common import within
from infoportal.records.common import WORDS_SCHEMA
from infoportal.records.endpoint import Endpoint
from infoportal.records.lists import by_facet
from infoportal.records.lists import by_hours
from infoportal.records.lists import ByValues
from infoportal.records.offering import gives
from infoportal.records.offering import handled_by
from infoportal.records.offering import languages_of
from infoportal.records.offering import sign_in_of
from infoportal.records.offering import told_under
from infoportal.records.ordering import of_field
from infoportal.records.ordering import of_municipality
from infoportal.records.parameters import DATE_TIME
from infoportal.records.parameters import item_of
from infoportal.records.parameters import kilometres
from infoportal.records.parameters import language_tag
from infoportal.records.parameters import moment
from infoportal.records.parameters import municipality
from infoportal.records.parameters import NAMED_SCHEMA
from infoportal.records.parameters import one_of
from infoportal.records.parameters import Parameter
from infoportal.records.parameters import place
from infoportal.records.parameters import words
from infoportal.records.points import ASKED_OF_OFFERS
from infoportal.records.points import hours_asked
from infoportal.records.points import values_given
from infoportal.vocabularies.terms import ADVICE_KINDS
from infoportal.vocabularies.terms import CHANNELS
from infoportal.vocabularies.terms import MATTERS
from infoportal.vocabularies.terms import POINT_CHANNELS
from infoportal.vocabularies.terms import POINT_KINDS
from infoportal.vocabularies.terms import PROVIDER_KINDS
from infoportal.vocabularies.terms import REGIONS
from infoportal.vocabularies.terms import SEVERITY
from infoportal.vocabularies.terms import SIGN_IN
from typing import Any


def _codes(name: str, codes: Any) -> Parameter:
    known = list(codes)
    return Parameter(name, one_of(known), {"type": "string", "enum": known}, many=True)


def _items(name: str, *types: str) -> Parameter:
    return Parameter(name, item_of(*types), NAMED_SCHEMA, many=True, of=types)


MOMENT_SCHEMA = {"anyOf": [DATE_TIME, {"const": "now"}]}
LANGUAGE = Parameter(
    "language",
    language_tag,
    {"type": "string", "pattern": LANGUAGE_TAG.pattern},
    many=True,
)
MUNICIPALITY = Parameter(
    "municipality", municipality, NAMED_SCHEMA, many=True, of=("municipality",)
)
NAME = Parameter("name", words, WORDS_SCHEMA)
TOPIC = _items("topic", "topic")
PROVIDER = _items("provider", "service_provider")
SERVICE = _items("service", "service")
MATTER = _codes("matter", MATTERS)
SIGN_IN_WAY = _codes("sign_in", SIGN_IN)
AT = Parameter("at", moment, MOMENT_SCHEMA, one=True, not_with="open_at")
OPEN_AT = Parameter("open_at", moment, MOMENT_SCHEMA)
NEAR = Parameter("near", place, NAMED_SCHEMA)
RADIUS = Parameter(
    "radius",
    kilometres,
    {"type": "number", "exclusiveMinimum": 0, "maximum": 2000},
    needs="near",
)

TABLE = (
    Endpoint("@topics", ("topic",), (TOPIC,), {"topic": lists.under_topic}, lists.tree),
    Endpoint(
        "@pages",
        ("info_page",),
        (TOPIC, MATTER, PROVIDER, SERVICE, MUNICIPALITY),
        {
            "topic": lists.under_topic,
            "matter": by_facet("matter"),
            "provider": by_facet("provider"),
            "service": by_facet("service"),
            "municipality": by_facet("municipality"),
        },
        instead={"municipality": ("local_information",)},
    ),
    Endpoint(
        "@municipalities",
        ("municipality",),
        (_codes("region", REGIONS), NAME, NEAR, RADIUS, BBOX),
        {"region": by_facet("region"), "name": lists.named, "bbox": within},
        lists.nearby,
        keys={"number": of_field("number")},
    ),
    Endpoint(
        "@providers",
        ("service_provider",),
        (TOPIC, SERVICE, _codes("kind", PROVIDER_KINDS), MUNICIPALITY, NAME),
        {
            "topic": told_under,
            "service": gives,
            "kind": by_facet("kind"),
            "municipality": by_facet("municipality"),
            "name": lists.named,
        },
    ),
    Endpoint(
        "@services",
        ("service",),
        (
            TOPIC,
            PROVIDER,
            MATTER,
            _codes("channel", CHANNELS),
            LANGUAGE,
            SIGN_IN_WAY,
            MUNICIPALITY,
        ),
        {
            "topic": told_under,
            "language": ByValues(languages_of),
            "sign_in": ByValues(sign_in_of),
            "provider": by_facet("provider"),
            "matter": by_facet("matter"),
            "channel": by_facet("channel"),
            "municipality": lists.in_area,
        },
    ),
    Endpoint(
        "@self-services",
        ("self_service",),
        (
            TOPIC,
            PROVIDER,
            SERVICE,
            MATTER,
            LANGUAGE,
            SIGN_IN_WAY,
            _codes("identity_code", ("yes", "no")),
            MUNICIPALITY,
        ),
        {
            "topic": told_under,
            "provider": by_facet("provider"),
            "service": ByValues(handled_by),
            "matter": by_facet("matter"),
            "language": by_facet("language"),
            "sign_in": by_facet("sign_in"),
            "identity_code": lists.by_flag("needs_identity_code"),
            "municipality": lists.in_area,
        },
    ),
    Endpoint(
        "@service-points",
        ("service_point",),
        (
            TOPIC,
            MUNICIPALITY,
            _codes("kind", POINT_KINDS),
            PROVIDER,
            SERVICE,
            _codes("channel", POINT_CHANNELS),
            LANGUAGE,
            NEAR,
            RADIUS,
            BBOX,
            OPEN_AT,
            AT,
        ),
        {
            "topic": told_under,
            "municipality": by_facet("municipality"),
            "kind": by_facet("kind"),
            "bbox": within,
        },
        by_hours(hours_asked),
        given=dict.fromkeys((*ASKED_OF_OFFERS, "language"), values_given),
        keys={"municipality": of_municipality},
    ),
    Endpoint(
        "@advice-channels",
        ("advice_channel",),
        (
            TOPIC,
            PROVIDER,
            MATTER,
            LANGUAGE,
            _codes("channel", ADVICE_KINDS),
            MUNICIPALITY,
            OPEN_AT,
            AT,
        ),
        {
            "topic": told_under,
            "provider": by_facet("provider"),
            "matter": by_facet("matter"),
            "language": by_facet("language"),
            "channel": by_facet("channel"),
            "municipality": lists.in_area,
        },
        by_hours(lists.own_hours),
    ),
    Endpoint(
        "@notices",
        ("notice",),
        (MUNICIPALITY, TOPIC, SERVICE, _codes("severity", SEVERITY), AT),
        {
            "municipality": lists.concerns,
            "topic": by_facet("about"),
            "service": by_facet("about"),
            "severity": by_facet("kind"),
        },
        lists.in_force,
        keys={"starts": of_field("starts")},
    ),
)
ENDPOINTS = {endpoint.name: endpoint for endpoint in TABLE}
