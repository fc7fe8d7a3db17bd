"""What the document says in words: each thing once, in the language that is asked."""

from collections.abc import Mapping
from infoportal import _
from infoportal.vocabularies.terms import SECTION_KINDS
from zope.i18nmessageid import Message


NAMED = _(
    "openapi_named",
    default="Content id, as the address of the page ends, or lasting identity.",
)
LANGUAGES = _("openapi_languages", default="Language of the texts.")
SIZE = _("openapi_size", default="How many are told at most.")
PROVIDER = _("openapi_provider", default="Who gives it.")
MANY = _("openapi_many", default="It may be repeated: any of the values will do.")
COMMAS = _("openapi_commas", default="Commas part several.")

#: By the name of a parameter, or by endpoint and name where it means something else.
PARAMETERS: Mapping[str, Message] = {
    "lang": LANGUAGES,
    "languages": LANGUAGES,
    "code": LANGUAGES,
    "id": NAMED,
    "topic": _("openapi_topic", default="The topic under which it lies."),
    "provider": PROVIDER,
    "organization_id": PROVIDER,
    "service": _("openapi_service", default="The service that it is about."),
    "municipality": _(
        "openapi_municipality",
        default="Municipality: its number, its name in any language, or its id.",
    ),
    "matter": _("field_matters", default="Life situations"),
    "region": _("field_region", default="Region"),
    "kind": _("column_kind", default="Kind"),
    "channel": _("field_channels", default="Channels"),
    "severity": _("field_severity", default="How grave"),
    "sign_in": _("field_sign_in", default="Sign-in"),
    "identity_code": _(
        "field_needs_identity_code", default="Needs a Finnish identity code"
    ),
    "on_behalf": _("field_on_behalf", default="Can be used on another's behalf"),
    "name": _("openapi_name", default="Words of the title, in any language."),
    "near": _(
        "openapi_near",
        default="Latitude and longitude, or a municipality: the nearest come first.",
    ),
    "radius": _("openapi_radius", default="Kilometres from “near”, at most 2000."),
    "bbox": _("openapi_bbox", default="West, south, east and north, in degrees."),
    "language": _(
        "openapi_language", default="Language in which one is served (BCP 47)."
    ),
    "open_at": _("openapi_open_at", default="What is open at a moment, or now."),
    "at": _("openapi_at", default="Tells whether it is open at a moment, or now."),
    "@notices at": _("openapi_in_force", default="What is in force then, or now."),
    "@guidance at": _("openapi_when", default="When, in Finnish time, or now."),
    "q": _("openapi_q", default="Words, found as the portal's search finds them."),
    "modified_after": _(
        "openapi_modified_after", default="What has changed after a moment."
    ),
    "sort": _("openapi_sort", default="Order; - before a key turns it round."),
    "fields": _("openapi_fields", default="How much is told of each record."),
    "b_start": _("openapi_start", default="How many are passed over."),
    "b_size": SIZE,
    "per_page": SIZE,
    "format": _(
        "openapi_format", default="Form of the answer; without it Accept chooses."
    ),
    "url": _("openapi_url", default="Address of a page of this portal."),
    "maxwidth": _("openapi_width", default="How wide it may be, in pixels."),
    "maxheight": _("openapi_height", default="How high it may be, in pixels."),
    "dnt": _("openapi_dnt", default="Changes nothing: nobody is tracked here."),
    "need": _(
        "openapi_need",
        default="What is needed: a service, a life situation, a provider or an online "
        "service.",
    ),
    "speaks": _(
        "openapi_speaks", default="Languages that the person speaks, the best first."
    ),
    "in": _("openapi_in", default="Municipality where the person lives."),
    "since": _("openapi_since", default="The cursor that an earlier answer gave."),
    "after": _("openapi_after", default="The end of the page before; it names it."),
    "search": _("openapi_search", default="Words of names and descriptions."),
    "page": _("openapi_page", default="Number of the page, from 1."),
    "minimal": _(
        "openapi_minimal", default="Only identities and when something changed."
    ),
    "full": _("openapi_full", default="With all that belongs to each."),
    "postcode": _("openapi_postcode", default="Postcode in Finland."),
    "proximity": _("openapi_proximity", default="Metres from the postcode."),
    "top_only": _("openapi_top_only", default="Only what lies under nothing else."),
    "parent_id": _("openapi_parent", default="The term under which it lies."),
    "full_service": _("openapi_full_service", default="With each service whole."),
    "taxonomy_id": _("openapi_taxonomy", default="Taxonomy."),
    "taxonomy_term_id": _("openapi_term", default="Term of a taxonomy."),
}

#: The lists of records, by endpoint.
LISTS: Mapping[str, Message] = {
    "@topics": _("topics_label", default="Topics"),
    "@pages": _("openapi_pages", default="Pages and local information"),
    "@municipalities": SECTION_KINDS["municipality"],
    "@providers": SECTION_KINDS["service_provider"],
    "@services": SECTION_KINDS["service"],
    "@self-services": SECTION_KINDS["self_service"],
    "@service-points": SECTION_KINDS["service_point"],
    "@advice-channels": SECTION_KINDS["advice_channel"],
    "@notices": SECTION_KINDS["notice"],
    "@languages": _("languages_label", default="Languages"),
}
#: Services of their own, by endpoint.
TITLES: Mapping[str, Message] = {
    "@guidance": _("header_guidance", default="Find a service"),
    "@changes": _("openapi_changes", default="What has changed since a cursor"),
    "@ids": _("openapi_ids", default="Identities of everything public"),
    "@dump": _("openapi_dump", default="Everything public, a record a line"),
    "@catalog": _("openapi_catalog", default="The data described in DCAT-AP"),
    "@oembed": _("openapi_oembed", default="A page shown on another site (oEmbed)"),
    "@openapi": _("openapi_openapi", default="This description in OpenAPI"),
}
TAGS: Mapping[str, Message] = {
    "records": _("openapi_tag_records", default="Records and lists of them"),
    "guidance": TITLES["@guidance"],
    "harvesting": _("openapi_tag_harvesting", default="Harvesting: all and changes"),
    "standards": _("openapi_tag_standards", default="In the words of open standards"),
    "about": _("openapi_tag_about", default="About the API itself"),
}

STATUSES: Mapping[str, Message] = {
    "200": _("openapi_200", default="The answer."),
    "204": _("openapi_204", default="Which methods there are, in Allow."),
    "301": _("openapi_301", default="It has moved to the address in Location."),
    "304": _("openapi_304", default="What you have is still true."),
    "400": _(
        "openapi_400",
        default="A parameter is unknown or malformed; “errors” names each of them.",
    ),
    "404": _("api_not_found", default="There is nothing at this address."),
    "405": _("openapi_405", default="Only GET, HEAD and OPTIONS are answered."),
    "406": _("openapi_406", default="None of the media types in Accept can be given."),
    "410": _("api_gone", default="What was at this address is public no more."),
    "429": _("openapi_429", default="Too many requests: wait as Retry-After says."),
    "503": _(
        "api_failed",
        default="This is our fault, not yours. Please try again in a moment.",
    ),
}
PREFLIGHT = _("openapi_preflight", default="What other sites may ask (CORS).")
HEADERS: Mapping[str, Message] = {
    "ETag": _("openapi_etag", default="Another one whenever the answer is another."),
    "Last-Modified": _("openapi_last_modified", default="When the answer changed."),
    "Cache-Control": _(
        "openapi_cache_control", default="How long the answer may be kept."
    ),
    "Content-Language": LANGUAGES,
    "Link": _("openapi_link", default="How it goes on: first, prev, next, last."),
    "Allow": STATUSES["204"],
    "Location": _("openapi_location", default="Where it is now."),
    "Retry-After": _("openapi_retry_after", default="Seconds to wait."),
    "Deprecation": _(
        "openapi_deprecation", default="Since when what was asked is out of date."
    ),
    "Sunset": _("openapi_sunset", default="From when on it may be gone."),
}
ABOUT = _(
    "openapi_about",
    default="Everything public on this portal, for everybody and without a key. Texts "
    "may be used under the licence: name the source and link to the page.",
)


def of_parameter(endpoint: str, name: str) -> Message | str:
    """Return what a parameter means; a test fails where that is its name alone."""
    return PARAMETERS.get(f"{endpoint} {name}") or PARAMETERS.get(name, name)


def one_of(title: str) -> Message:
    """Return the title of one record of a list."""
    return _("openapi_one", default="${list}: one of them", mapping={"list": title})
