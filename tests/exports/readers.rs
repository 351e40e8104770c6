//! The exports in the hands of other people's readers. Python with `html5lib`, `python-docx` and
//! `openpyxl` reads them where it is there, else the test says that it is skipped. An office
//! suite and a browser are slow: `cargo test --test exports -- --ignored --nocapture`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use routekaart::data;
use routekaart::export::{Format, Selection, What};
use routekaart::texts::Language;
use tempfile::TempDir;

use crate::made::{bytes, made, workspace};

/// A document in a file of its own.
fn file(folder: &TempDir, format: Format, what: What) -> PathBuf {
    let path = folder.path().join(format!("{}.{}", what.id(), format.id()));
    fs::write(&path, made(format, what)).unwrap();
    path
}

/// Whether something is on this machine; says so when it is not.
#[expect(clippy::print_stdout, reason = "a test that is skipped says so")]
fn has(name: &str, command: &str, arguments: &[&str]) -> bool {
    let found = Command::new(command).args(arguments).output();
    let found = found.is_ok_and(|output| output.status.success());
    if !found {
        println!("skipped: {name} is not on this machine");
    }
    found
}

fn has_python(module: &str) -> bool {
    has(&format!("Python with {module}"), "python3", &["-c", &format!("import {module}")])
}

fn read(script: &str, arguments: &[&Path], rest: &[&str]) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exports/readers");
    let mut command = Command::new("python3");
    command.env("PYTHONIOENCODING", "utf-8").arg(folder.join(script)).args(arguments).args(rest);
    let Output { status, stdout, stderr } = command.output().unwrap();
    let told = String::from_utf8_lossy(&stdout).into_owned();
    let errors = String::from_utf8_lossy(&stderr);
    assert!(status.success(), "{script} {arguments:?}: {told:.2000}{errors:.2000}");
    told
}

#[test]
fn a_page_passes_a_strict_reader_and_can_be_read_by_everyone() {
    if !has_python("html5lib") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for what in What::ALL {
        read("page.py", &[&file(&folder, Format::Html, what)], &["nl"]);
    }
    let kept = workspace(&data::embedded().unwrap());
    let whole = Selection::default();
    let path = folder.path().join("english.html");
    fs::write(&path, bytes(&kept, Format::Html, What::Report, whole, Language::English)).unwrap();
    read("page.py", &[&path], &["en"]);
}

#[test]
fn another_reader_finds_the_notes_in_a_word_file() {
    if !has_python("docx") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for what in What::ALL {
        let told = read("word.py", &[&file(&folder, Format::Word, what)], &[]);
        let noted = told.contains("Bel de corporatie") && told.contains("=1+1 <b>vet</b>");
        assert!(noted || !matches!(what, What::Report | What::Bookmarks), "{what:?}");
    }
}

#[test]
fn another_reader_finds_texts_and_no_formulas_in_an_excel_file() {
    if !has_python("openpyxl") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for what in What::ALL {
        let told = read("excel.py", &[&file(&folder, Format::Excel, what)], &[]);
        assert!(told.contains("=1+1 <b>vet</b>") || !matches!(what, What::Report), "{what:?}");
    }
}

#[test]
fn other_readers_take_the_table_and_the_json() {
    if !has_python("json") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for what in What::ALL {
        let (table, json) = (file(&folder, Format::Csv, what), file(&folder, Format::Json, what));
        let told = read("plain.py", &[&table, &json], &[]);
        assert!(told.contains("=1+1 <b>vet</b>") || !matches!(what, What::Report), "{what:?}");
    }
}

#[test]
#[ignore = "LibreOffice takes its time"]
fn libreoffice_makes_pages_of_word_and_excel() {
    if !has("LibreOffice", "soffice", &["--version"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    for format in [Format::Word, Format::Excel] {
        let path = file(&folder, format, What::Report);
        let mut command = Command::new("soffice");
        command.arg(&profile).args(["--headless", "--convert-to", "pdf", "--outdir"]);
        let output = command.arg(folder.path()).arg(&path).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(fs::read(path.with_extension("pdf")).unwrap().starts_with(b"%PDF"), "{format:?}");
    }
}

#[test]
#[ignore = "a browser takes its time"]
fn a_browser_prints_the_page() {
    if !has("Chromium", "chromium", &["--version"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder, Format::Html, What::Report);
    let pdf = folder.path().join("page.pdf");
    let profile = format!("--user-data-dir={}/profile", folder.path().display());
    let mut command = Command::new("chromium");
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]);
    command.arg(profile).arg(format!("--print-to-pdf={}", pdf.display()));
    let output = command.arg(format!("file://{}", path.display())).output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(fs::read(&pdf).is_ok_and(|bytes| bytes.starts_with(b"%PDF")), "{told:.2000}");
}
