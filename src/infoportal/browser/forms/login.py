"""Signing in, and help for who cannot."""

from infoportal import _
from infoportal import logger
from infoportal.browser.forms.page import FormPage
from Products.CMFPlone.browser.login.login import LoginForm
from Products.CMFPlone.browser.login.login_help import LoginHelpForm
from Products.statusmessages.interfaces import IStatusMessage
from smtplib import SMTPException
from typing import Any
from zope.i18nmessageid import Message


SIGN_IN: Message = _("login_title", default="Sign in")


class LoginPage(FormPage):
    """``/login``: the one place to sign in, for the people who publish here."""

    page_title_message = SIGN_IN
    canonical = ""
    introduction = _(
        "login_introduction",
        default="This page is for the people who write and publish here. You can read "
        "everything without signing in.",
    )

    @property
    def page_title(self) -> str:
        """Say what the page is for."""
        return self.translate(self.page_title_message)

    def update(self) -> list[Any]:
        """Run Plone's form."""
        form = LoginForm(self.context, self.request)
        form.update()
        return [form]

    @property
    def links(self) -> list[tuple[str, str]]:
        """Lead to help."""
        text = self.translate(_("login_help", default="I cannot sign in"))
        return [(f"{self.context.absolute_url()}/login-help", text)]


class LoginHelpPage(LoginPage):
    """``/login-help``: a new password or a forgotten user name by e-mail."""

    page_title_message = _("login_help", default="I cannot sign in")
    introduction = ""
    titles = {
        "RequestResetPassword": (
            _("login_help_password", default="I have forgotten my password"),
            _(
                "login_help_password_text",
                default="Write your user name or e-mail address. We send you a link "
                "by which you can set a new password.",
            ),
        ),
        "RequestUsername": (
            _("login_help_name", default="I have forgotten my user name"),
            _(
                "login_help_name_text",
                default="Write your e-mail address. We send you your user name.",
            ),
        ),
    }

    def update(self) -> list[Any]:
        """Run Plone's forms; a mail server that fails is told, not hidden."""
        help_form = LoginHelpForm(self.context, self.request)
        try:
            help_form.update()
        except (OSError, SMTPException) as error:
            logger.error("login help could not send mail: %s", error)
            IStatusMessage(self.request).add(
                _(
                    "mail_failed",
                    default="The message could not be sent. Please try again later.",
                ),
                "error",
            )
        return help_form.subforms

    @property
    def links(self) -> list[tuple[str, str]]:
        """Lead back."""
        url = f"{self.context.absolute_url()}/login"
        return [(url, self.translate(SIGN_IN))]
