"""Types texts into cells of a workbook in LibreOffice, as a person does, and saves it in several formats.

Reads from standard input, as JSON: `source` (path), `sheet`, `locale`, `profile` (folder for the settings),
`cells` (lists of column, row and text, zero-based) and `saved` (path -> name of a filter).
"""
import json
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{}</value></prop>
</item>
</oor:items>"""


def named(name, value):
    value_of = PropertyValue()
    value_of.Name, value_of.Value = name, value
    return value_of


def connected(pipe):
    """Waits up to a minute for the program."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise TimeoutError("LibreOffice does not answer")


task = json.load(sys.stdin)
profile = pathlib.Path(task["profile"])
(profile / "user").mkdir(parents=True, exist_ok=True)
(profile / "user" / "registrymodifications.xcu").write_text(SETTINGS.format(task["locale"]))
pipe = f"hopnhat-{profile.name}"
program = subprocess.Popen(
    [
        "soffice",
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        f"--accept=pipe,name={pipe};urp;",
    ],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
try:
    office = connected(pipe)
    desktop = office.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", office)
    source = pathlib.Path(task["source"]).as_uri()
    document = desktop.loadComponentFromURL(source, "_blank", 0, (named("Hidden", True),))
    sheet = document.Sheets.getByName(task["sheet"])
    for column, row, text in task["cells"]:
        # Numbers and dates are recognised by the settings, as they are when a person types.
        sheet.getCellByPosition(column, row).FormulaLocal = text
    for path, name in task["saved"].items():
        document.storeToURL(pathlib.Path(path).as_uri(), (named("FilterName", name),))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:
        # The connection ends with the program.
        pass
    program.wait(timeout=60)
finally:
    program.kill()
