"""What a feedback form says before editors change it."""

from infoportal import _


TITLE = _("feedback_title", default="Feedback")
DESCRIPTION = _(
    "feedback_description",
    default="Tell us what was good, what is missing or what is wrong.",
)
HELPED = _("feedback_helped", default="Did this page help you?")
YES = _("feedback_yes", default="Yes")
NO = _("feedback_no", default="No")
MESSAGE = _("feedback_message", default="Your message")
MESSAGE_HELP = _(
    "feedback_message_help",
    default="You can write in your own language. Do not write your personal identity "
    "code or anything about your health.",
)
EMAIL = _("feedback_email", default="Your e-mail address")
EMAIL_HELP = _("feedback_email_help", default="Write it only if you want an answer.")
PAGE = _("feedback_page", default="Page")
DAY = _("feedback_day", default="Day")
MAILED = _("feedback_mailed", default="Sent by e-mail")
ANSWERS = _("feedback_answers", default="Answers")
SEND = _("feedback_send", default="Send")
THANKS = _("feedback_thanks", default="Thank you")
THANKS_TEXT = _(
    "feedback_thanks_text",
    default="We have received your feedback. It helps us to make the pages better.",
)
