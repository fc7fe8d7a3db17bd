"""What those who are signed in can do with a page, in Plone's own pages."""

from infoportal import _
from infoportal.feedback.unsent import unsent
from plone import api
from typing import Any


READ_ANSWERS = "collective.easyform: Download Saved Input"
#: View, the permission that it takes, title.
ACTIONS = (
    ("edit", "Modify portal content", _("toolbar_edit", default="Edit")),
    (
        "folder_contents",
        "List folder contents",
        _("toolbar_contents", default="Contents"),
    ),
    ("content_status_history", "View", _("toolbar_state", default="State")),
    (
        "sharing",
        "Sharing page: Delegate roles",
        _("toolbar_sharing", default="Sharing"),
    ),
    (
        "babel_edit",
        "Modify portal content",
        _("toolbar_translate", default="Translate"),
    ),
)


def toolbar_links(page: Any) -> list[tuple[str, str]]:
    """Return title and address of what the visitor may do here."""
    context = page.context
    if not page.is_item:
        names = ("folder_contents",)
    elif getattr(context, "isPrincipiaFolderish", False):
        names = tuple(name for name, _permission, _title in ACTIONS)
    else:
        names = tuple(n for n, _p, _t in ACTIONS if n != "folder_contents")
    here = context.absolute_url()
    links = [
        (page.translate(title), f"{here}/{name}")
        for name, permission, title in ACTIONS
        if name in names and api.user.has_permission(permission, obj=context)
    ]
    out = page.translate(_("toolbar_sign_out", default="Sign out"))
    return [*links, *feedback_links(page), (out, f"{page.portal_url}/logout")]


def feedback_links(page: Any) -> list[tuple[str, str]]:
    """Return where to read feedback that no mail server has taken yet."""
    if not api.user.has_permission(READ_ANSWERS, obj=page.portal):
        return []
    found = []
    for form, numbers in unsent(page.portal):
        text = _(
            "toolbar_feedback_waits",
            default="Feedback not sent by e-mail: ${number}",
            mapping={"number": len(numbers)},
        )
        found.append((page.translate(text), f"{form.absolute_url()}/saveddata"))
    return found
