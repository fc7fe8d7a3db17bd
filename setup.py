"""Packaging of infoportal.

The profile, the catalogues and the shipped content lie at the top of the
checkout, where a Plone developer looks for them. A wheel has no such place, so
the build copies them into the package; an editable install reads them where
they are. ``configure.zcml`` includes whichever of the two exists.
"""

from pathlib import Path
from setuptools import find_packages
from setuptools import setup
from setuptools.command.build_py import build_py

import shutil
import subprocess
import sys


HERE = Path(__file__).parent
DATA_FOLDERS = ("profiles", "translations", "content")


class BuildWithData(build_py):
    """Copy the three data folders into the package and compile catalogues."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        package = Path(self.build_lib) / "infoportal"
        for name in DATA_FOLDERS:
            target = package / name
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(HERE / name, target, ignore=shutil.ignore_patterns("*.mo"))
        compiler = HERE / "src" / "infoportal" / "compile_catalogues.py"
        subprocess.run(
            [sys.executable, str(compiler), str(package / "translations")], check=True
        )


setup(
    name="infoportal",
    version="1.0.0.dev0",
    description="A multilingual public-information portal on Plone",
    long_description=(HERE / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    license="GPL-2.0-or-later",
    classifiers=[
        "Environment :: Web Environment",
        "Framework :: Plone",
        "Framework :: Plone :: 6.2",
        "Framework :: Plone :: Addon",
        "Programming Language :: Python :: 3.11",
    ],
    package_dir={"": "src"},
    packages=find_packages("src"),
    include_package_data=True,
    zip_safe=False,
    python_requires=">=3.11",
    cmdclass={"build_py": BuildWithData},
    install_requires=[
        "Plone>=6.2",
        "PyYAML",
        "babel",
        "ZEO",
        "collective.easyform",
        "collective.z3cform.datagridfield",
        "icalendar",
        "markdown-it-py",
        "markdownify",
        "multipart",
        "nh3",
        "opening-hours-py",
        "phonenumbers",
        "plone.app.multilingual",
        "plone.restapi",
        "py3langid",
        "python-gettext",
        "waitress",
        "zodbpickle",
    ],
    extras_require={
        "test": [
            "httpx",
            "jsonschema",
            "playwright",
            "pyshacl",
            "rdflib",
            "plone.app.testing",
            "pytest",
            "pytest-plone",
        ],
        "lint": [
            "i18ndude",
            "mypy",
            "ruff",
            "types-PyYAML",
            "zpretty",
        ],
        "build": [
            "build",
            "plone.recipe.zope2instance",
            "zc.buildout",
        ],
    },
    entry_points={
        "z3c.autoinclude.plugin": ["target = plone"],
        "console_scripts": ["infoportal = infoportal.commands.main:main"],
    },
)
