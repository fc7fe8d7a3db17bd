"""What the public services answer to what they do not do."""

from collections.abc import Iterable
from collections.abc import Sequence
from infoportal import _
from infoportal.records.query import Fault
from infoportal.services.context import language_of
from infoportal.services.formats.values import Format
from infoportal.services.problem import problem
from infoportal.services.problem import said
from typing import Any


ALLOWED = ("GET", "HEAD", "OPTIONS")
REFUSED = ("POST", "PUT", "PATCH", "DELETE", "TRACE", "QUERY")


def tell_methods(request: Any) -> bytes:
    """Answer OPTIONS."""
    request.response.setHeader("Allow", ", ".join(ALLOWED))
    request.response.setStatus(204)
    return b""


def refuse_method(request: Any) -> bytes:
    """Tell which methods there are (RFC 9110, 15.5.6)."""
    methods = ", ".join(ALLOWED)
    request.response.setHeader("Allow", methods)
    message = _(
        "api_method_not_allowed",
        default="This address answers ${methods} alone.",
        mapping={"methods": methods},
    )
    return problem(request, 405, "MethodNotAllowed", message)


def refuse_media_types(request: Any, formats: Sequence[Format]) -> bytes:
    """Tell in which media types there is an answer (RFC 9110, 15.5.7)."""
    message = _(
        "api_not_acceptable",
        default="This is told in none of the media types that you accept. There is: "
        "${types}.",
        mapping={"types": ", ".join(form.media_type for form in formats)},
    )
    body = problem(request, 406, "NotAcceptable", message)
    request.response.setHeader("Vary", "Accept")
    return body


def refuse_parameters(request: Any, faults: Iterable[Fault]) -> bytes:
    """Tell what is wrong with each parameter, by its name."""
    language = language_of(request)
    errors = [
        {"parameter": fault.name, "message": said(fault.message, language)}
        for fault in faults
    ]
    message = " ".join(
        f"{e['parameter']}: {e['message']}" if e["parameter"] else e["message"]
        for e in errors
    )
    return problem(request, 400, "BadRequest", message, errors)
