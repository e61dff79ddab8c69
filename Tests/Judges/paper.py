"""Prints pages in Chromium, and reads the paper: its size, its letters, and its QR codes with the eyes of another library."""

import dataclasses
import pathlib
import shutil
import subprocess
import tempfile

import pypdfium2
import zxingcpp

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")

POINTS_PER_MILLIMETRE = 72 / 25.4


@dataclasses.dataclass
class Code:
    """A QR code: what it says, and how wide its modules stand on the paper, in millimetres."""

    text: str
    width: float


@dataclasses.dataclass
class Sheet:
    """One sheet of paper."""

    # Millimetres.
    width: int
    height: int
    text: str
    codes: list


def browser(*arguments):
    """The command of a browser of its own, which leaves nothing behind."""
    profile = tempfile.TemporaryDirectory(prefix="kaikille-browser-")
    command = [
        BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        f"--user-data-dir={profile.name}", *arguments,
    ]  # fmt: skip
    with profile:
        return subprocess.run(command, capture_output=True, check=True, timeout=120).stdout.decode()


def printed(path, fragment=""):
    """The sheets of a page that is opened from the disk and printed."""
    with tempfile.TemporaryDirectory(prefix="kaikille-paper-") as folder:
        file = pathlib.Path(folder) / "page.pdf"
        address = pathlib.Path(path).resolve().as_uri() + (f"#{fragment}" if fragment else "")
        browser("--no-pdf-header-footer", "--virtual-time-budget=5000", f"--print-to-pdf={file}", address)
        document = pypdfium2.PdfDocument(file.read_bytes())
        try:
            return [_sheet(page) for page in document]
        finally:
            document.close()


def _sheet(page):
    width, height = (round(points / POINTS_PER_MILLIMETRE) for points in page.get_size())
    # 216 dots to the inch: a cheap printer.
    scale = 3
    bitmap = page.render(scale=scale, grayscale=True)
    picture = memoryview(bitmap.buffer).cast("B").cast("B", (bitmap.height, bitmap.stride))
    codes = []
    for code in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode):
        place = code.position
        codes.append(Code(code.text, (place.top_right.x - place.top_left.x) / scale / POINTS_PER_MILLIMETRE))
    return Sheet(width, height, page.get_textpage().get_text_range(), codes)
