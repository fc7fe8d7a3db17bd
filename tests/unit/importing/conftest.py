"""Folders of content that tests write."""

import pytest


@pytest.fixture
def folder(tmp_path):
    """Give a function that writes files below a folder ``content``."""
    root = tmp_path / "content"
    root.mkdir()

    def write(files):
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(text, bytes):
                path.write_bytes(text)
            else:
                path.write_text(text, encoding="utf-8")
        return root

    return write
