"""Reads an Excel file with openpyxl, and prints its text."""
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
for sheet in book:
    assert sheet.freeze_panes == "A2", f"{sheet.title}: {sheet.freeze_panes}"
    assert sheet.auto_filter.ref, f"{sheet.title} has no filter"
    for row in sheet.iter_rows():
        for cell in row:
            assert cell.data_type != "f", f"a formula in {sheet.title}: {cell.value}"
            if cell.value is not None:
                print(cell.value)
