"""Where things lie in the data folder ($VAR)."""

from contextlib import suppress
from dataclasses import dataclass
from infoportal.server.fault import Fault
from pathlib import Path

import hashlib
import os
import tempfile


# The kernel keeps 108 bytes for the path of a socket, the last one a NUL.
LONGEST_SOCKET_PATH = 107
PRIVATE = 0o700


@dataclass(frozen=True)
class DataFolder:
    """The paths of one data folder."""

    root: Path

    @property
    def filestorage(self) -> Path:
        """The folder of the database file."""
        return self.root / "filestorage"

    @property
    def database(self) -> Path:
        """The database file."""
        return self.filestorage / "Data.fs"

    @property
    def blobs(self) -> Path:
        """The folder of pictures and files."""
        return self.root / "blobstorage"

    @property
    def instance(self) -> Path:
        """The folder that Zope takes for its own."""
        return self.root / "instance"

    @property
    def log(self) -> Path:
        """The folder of the logs."""
        return self.root / "log"

    @property
    def zope_conf(self) -> Path:
        """Zope's configuration for this data folder."""
        return self.root / "etc" / "zope.conf"

    @property
    def zeo_conf(self) -> Path:
        """The storage server's configuration."""
        return self.root / "etc" / "zeo.conf"

    @property
    def users_lock(self) -> Path:
        """Held (shared) by whoever needs the storage server."""
        return self.root / "zeo.users"

    @property
    def alive_lock(self) -> Path:
        """Held by the storage server while it lives."""
        return self.root / "zeo.alive"

    @property
    def start_lock(self) -> Path:
        """Held while somebody starts the storage server."""
        return self.root / "zeo.start"

    @property
    def gate_lock(self) -> Path:
        """Who wants to write passes here; a script that waits holds it shut."""
        return self.root / "turns.gate"

    @property
    def turn_lock(self) -> Path:
        """Held by who writes: shared by people, alone by a script."""
        return self.root / "turns.lock"

    @property
    def password_file(self) -> Path:
        """The administrator's password."""
        return self.root / "admin-password"

    @property
    def done_file(self) -> Path:
        """What the last ``start`` brought into the site."""
        return self.root / "start.json"

    @property
    def socket(self) -> Path:
        """The storage server's socket, by a path short enough for the kernel."""
        direct = self.root / "zeo.sock"
        if len(os.fsencode(direct)) <= LONGEST_SOCKET_PATH:
            return direct
        return short_link(self.root) / "zeo.sock"

    def make(self) -> None:
        """Make the folders that are missing, closed to other people."""
        folders = (
            self.root,
            self.filestorage,
            self.blobs,
            self.log,
            self.zope_conf.parent,
            self.root / "cache",
            self.instance,
        )
        try:
            for folder in folders:
                folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror
            raise Fault(f"Cannot make the data folder {self.root}: {reason}") from None


def data_folder(root: str | Path) -> DataFolder:
    """Return the paths of the data folder ``root``."""
    return DataFolder(Path(root).expanduser().absolute())


def short_link(folder: Path) -> Path:
    """Return a short link to ``folder`` that only this user can have made."""
    digest = hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]
    link = Path(tempfile.gettempdir()) / f"infoportal-{os.getuid()}-{digest}"
    with suppress(FileExistsError):
        link.symlink_to(folder)
    ours = link.is_symlink() and link.lstat().st_uid == os.getuid()
    if not ours or link.readlink() != folder:
        raise Fault(
            f"The path of the data folder is too long for a socket and {link}, "
            "which would shorten it, belongs to something else: use a shorter VAR"
        )
    return link
