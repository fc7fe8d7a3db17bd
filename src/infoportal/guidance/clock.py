"""What the clock says of a way: open, when it opens, or that one has to book."""

from datetime import datetime
from infoportal.guidance.values import Reason
from infoportal.openinghours.state import for_those_who_book
from infoportal.openinghours.state import OpenState
from infoportal.openinghours.state import state_at


#: Whoever writes need not wait until somebody is there to read.
WRITTEN = ("form", "email", "sms", "post")


def opening(
    osm: str, at: datetime, by_appointment: bool = False, channel: str = ""
) -> tuple[OpenState | None, Reason]:
    """Tell what holds at a moment, None where no hours are told, and what that means.

    :param osm: an expression of ``openinghours.osm``; empty: nothing is told.
    :param by_appointment: given to those who have booked, whatever the hours say.
    :param channel: the kind of an advice channel: one may write at any time.
    """
    if not osm:
        return None, _untold(by_appointment, channel)
    state = state_at(osm, at)
    if by_appointment:
        state = for_those_who_book(state)
    return state, _told(state)


def _untold(by_appointment: bool, channel: str) -> Reason:
    if by_appointment:
        return Reason("book", "condition")
    if channel in WRITTEN:
        return Reason("any_time", "for")
    return Reason("hours_not_told", "condition")


def _told(state: OpenState) -> Reason:
    if state.state == "open":
        return Reason("open", "for", {"until": state.until})
    if "by_appointment" in (state.state, state.next_state):
        return Reason("book", "condition")
    if state.next is not None:
        return Reason("opens", "condition", {"at": state.next})
    return Reason("closed", "against")
