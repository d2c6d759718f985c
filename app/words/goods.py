"""What is wrong with a product, or with a file of products."""

from __future__ import annotations

GOODS = {
    # the catalogue
    "product_name_missing": "The product needs a name.",
    "product_sku_missing": "The product needs a number of its own.",
    "product_price_missing": "A new product needs a price.",
    "product_text_long": "That is too long: at most {longest} characters.",
    "product_not_found": "There is no product {text}.",
    "favourite_place": "A place on the grid is a number from 1 to {most}, or nothing.",
    "sku_taken": "The number {text} belongs to another product. Choose another one.",
    "sku_twice": "The number {text} is already in row {row}.",
    "code_taken": "The code {text} belongs to the product {owner}.",
    "unit_unknown": "{text} is not a unit. Use pcs, kg, litre, minute, km or kWh.",
    "file_row_open": "Row {row} has no end: a quotation mark is missing there, or a cell is too long. Nothing was imported.",
    "file_no_file": "{text} cannot be read: it is a folder, a pipe or a device. Choose a file.",
    "file_too_large": "The file is larger than {megabytes} MB. Nothing was imported. Export fewer products, or fewer columns.",
    "file_too_long": "The file has more than {most} rows. Nothing was imported. Divide it into several files.",
    "file_letters": "It is not certain which letters the file has. Nothing was imported. Choose how it reads: {readings}.",
    "row_cells": "The row has more cells than the file has columns. A comma in a price or a name may need quotation marks.",
    "cell_lines": "The text runs over several lines. A quotation mark may be missing.",
    "cell_error": "The spreadsheet shows an error here: {text}. Mend it there and save the file again.",
    "cell_control": "The text has characters that were lost, or that cannot be seen. Choose other letters, or correct the file.",
    "code_changed": "The spreadsheet changed this barcode to {text}. Format the column as text there, and save the file again.",
    "code_noughts": "The spreadsheet changed this barcode: {text} lacks the noughts of {meant}. Format the column as text there,"
    " and save the file again.",
    "code_check_digit": "The code {text} has a wrong check digit. Look at it once more.",
    "code_worse": "The code {old} was a valid barcode, and {text} is not. Look at it once more.",
    "place_taken": "Takes place {place} on the grid from {owner}.",
    "place_twice": "Place {place} on the grid is given in row {row} already.",
    "vat_elsewhere": "{text} is not a VAT rate of the country ({rates}). Correct it, or allow other rates.",
    "column_field": "A product has no {text}. Use one of: {fields}.",
    "column_missing": "The file has no column {text}.",
    "label_unit": "The label of {name} says a weight, but it is not sold by weight. Nothing was added. Set its unit to kg in the"
    " catalogue.",
    "scale_layout": "{text} is not a layout of scale labels. Write one of 12 places such as {example}.",
    "yes_or_no": "{text} is neither yes nor no.",
    "picture_unusable": "That is not a picture in PNG or JPEG form. Choose another file.",
    "picture_too_large": "The picture is larger than {kilobytes} kB. Choose a smaller one.",
    "picture_too_wide": "The picture has more than {millions} million dots. Choose a smaller one.",
    "file_workbook": "This is a spreadsheet and no CSV file. Nothing was imported. Open it, choose “Save as” and CSV, and take"
    " that file.",
    "file_no_products": "The file is no list of products. One of its first rows must name the columns, such as sku,"
    " name and price.",
    "import_wrong_rows": "{count} rows are wrong. Nothing was imported. Correct the file, or leave those rows out.",
    "import_outdated": "The catalogue was changed in the meantime. Nothing was imported. Look at the file again.",
}
