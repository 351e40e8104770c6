//! Rough weather: files that are damaged, folders that are gone or closed, disks that are full.
//! Each time the person gets one sentence, and what was written is still there.

use std::fs;
use std::path::{Path, PathBuf};

use routekaart::data::workspace as format;
use routekaart::shell::store::Store;
use routekaart::texts::Language;
use routekaart::workspace::{Named, WorkspaceName, WriterId};
use tempfile::TempDir;

use crate::store::{Program, home, texts};

fn own_file(program: &Program) -> PathBuf {
    program.store.path().join(format!("{}.ron", program.me))
}

fn sentences(opened: &routekaart::shell::store::Opened) -> Vec<String> {
    opened.notices.iter().map(|notice| notice.message(Language::Dutch)).collect()
}

/// Ways in which a file can be no good, each with what the person reads about it.
fn damage(good: &[u8]) -> Vec<(Vec<u8>, &'static str)> {
    let mut binary = vec![0, 159, 146, 150];
    binary.extend_from_slice(good);
    vec![
        (Vec::new(), "is leeg."),
        (b" \n\n".to_vec(), "is leeg."),
        (good[..good.len() / 2].to_vec(), "is beschadigd op regel "),
        (good[..good.len() - 3].to_vec(), "is beschadigd op regel "),
        (binary, "is geen tekst."),
        (vec![0; 100 * 1024 * 1024], "is groter dan 64 MiB."),
        (b"<<<<<<< HEAD\n".iter().chain(good).copied().collect(), "is beschadigd op regel 1."),
    ]
}

#[test]
fn ones_own_file_that_cannot_be_read_is_put_aside_and_the_older_one_counts() {
    let home = home();
    let mut program = Program::start(&home);
    program.keeps("een");
    program.keeps("twee");
    let own = own_file(&program);
    let good = fs::read(&own).unwrap();
    let older = fs::read(own.with_extension("ron.vorige")).unwrap();
    for (bad, sentence) in damage(&good) {
        fs::write(&own, &bad).unwrap();
        fs::write(own.with_extension("ron.vorige"), &older).unwrap();
        let (mut again, opened) = Program::look(&home);
        let said = sentences(&opened).concat();
        assert!(said.contains(sentence), "{said}");
        assert!(said.ends_with("De vorige versie ervan is gebruikt."), "{said}");
        assert_eq!(fs::read(&own).unwrap(), bad, "looking changes nothing");
        assert_eq!(texts(&again.workspace), ["een"]);
        again.keeps("drie");
        let notices = again.store.notices();
        let said = notices[0].message(Language::Dutch);
        let aside = said.split(" en heet nu ").nth(1).unwrap().trim_end_matches('.');
        assert!(aside.contains(".onleesbaar-20"), "{said}");
        assert_eq!(fs::read(own.with_file_name(aside)).unwrap(), bad, "{said}");
        assert_eq!(texts(&Program::start(&home).workspace), ["drie", "een"]);
    }
}

#[test]
fn a_file_of_another_that_cannot_be_read_stays_as_it_is() {
    let home = home();
    let mut program = Program::start(&home);
    program.keeps("van mij");
    let other = program.store.path().join("00000000000000aa.ron");
    let good = fs::read(own_file(&program)).unwrap();
    for (bad, sentence) in damage(&good) {
        fs::write(&other, &bad).unwrap();
        let (mut again, opened) = Program::look(&home);
        let said = sentences(&opened).concat();
        assert!(said.contains(sentence) && said.ends_with("Het bestand blijft staan."), "{said}");
        let version = again.writes(None, "erbij");
        again.store.save(&[version]).unwrap();
        assert!(again.store.notices().is_empty());
        assert_eq!(fs::read(&other).unwrap(), bad);
    }
}

#[test]
fn a_file_of_a_newer_version_is_only_read() {
    let home = home();
    let mut program = Program::start(&home);
    program.keeps("een");
    let own = own_file(&program);
    let newer = fs::read_to_string(&own).unwrap().replacen("version: 1", "version: 7", 1);
    fs::write(&own, &newer).unwrap();
    let (mut again, opened) = Program::look(&home);
    let said = sentences(&opened).concat();
    let expected = "is van een nieuwere routekaart (versie 7) en wordt alleen gelezen.";
    assert!(said.ends_with(expected), "{said}");
    assert_eq!(texts(&again.workspace), ["een"]);
    let version = again.writes(None, "twee");
    let error = again.store.save(&[version]).unwrap_err();
    let said = error.message(Language::Dutch);
    assert!(said.ends_with("is van een nieuwere routekaart (versie 7)."), "{said}");
    assert_eq!(fs::read_to_string(&own).unwrap(), newer);
    assert!(again.store.is_behind());
    fs::write(&own, newer.replacen("version: 7", "version: 1", 1)).unwrap();
    again.store.save(&[]).unwrap();
    assert_eq!(texts(&Program::start(&home).workspace), ["een", "twee"]);
}

#[test]
fn a_folder_that_is_gone_is_told_and_everything_comes_along_later() {
    let home = home();
    let mut program = Program::start(&home);
    program.keeps("een");
    let folder = program.store.path().to_owned();
    let away = home.path().join("elders");
    fs::rename(&folder, &away).unwrap();
    for text in ["twee", "drie"] {
        let version = program.writes(None, text);
        let error = program.store.save(&[version]).unwrap_err();
        let said = error.unsaved(Language::Dutch);
        let expected = "Nog niet bewaard, straks opnieuw: de map is er niet meer. Sluit niet af.";
        assert_eq!(said, expected);
        assert!(!folder.exists() && program.store.is_behind());
    }
    fs::rename(&away, &folder).unwrap();
    program.store.save(&[]).unwrap();
    assert!(!program.store.is_behind());
    assert_eq!(texts(&Program::start(&home).workspace), ["drie", "een", "twee"]);
}

/// Also for whoever may write everywhere: a file stands where the folder should be.
#[test]
fn a_place_where_no_folder_can_be_is_told_and_tried_again() {
    let folder = home();
    let home = folder.path().join("gegevens");
    fs::write(&home, "geen map").unwrap();
    let (mut store, opened) = Store::open(&home, &WorkspaceName::default());
    let said = opened.failed.unwrap().message(Language::Dutch);
    assert!(said.ends_with("niet lezen: een deel van het pad is geen map."), "{said}");
    let mut program = Program { me: opened.me, workspace: opened.workspace, store };
    let version = program.writes(None, "een");
    let said = program.store.save(&[version]).unwrap_err().message(Language::Dutch);
    assert!(said.contains("niet opslaan: "), "{said}");
    assert_eq!(fs::read_to_string(&home).unwrap(), "geen map");
    fs::remove_file(&home).unwrap();
    store = program.store;
    store.save(&[]).unwrap();
    let (_, opened) = Store::open(&home, &WorkspaceName::default());
    assert_eq!(texts(&opened.workspace), ["een"]);
}

#[cfg(unix)]
#[test]
fn a_folder_without_permission_is_told_and_tried_again() {
    use std::os::unix::fs::PermissionsExt;

    let home = home();
    let mut program = Program::start(&home);
    program.keeps("een");
    let folder = program.store.path().to_owned();
    let allow = |mode| fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).unwrap();
    allow(0o500);
    if fs::write(folder.join("proef"), "").is_ok() {
        println!("skipped: whoever runs this may write everywhere");
        return allow(0o700);
    }
    let version = program.writes(None, "twee");
    let said = program.store.save(&[version]).unwrap_err().unsaved(Language::Dutch);
    assert!(said.ends_with("opnieuw: u hebt er geen rechten voor. Sluit niet af."), "{said}");
    allow(0o700);
    program.store.save(&[]).unwrap();
    assert_eq!(texts(&Program::start(&home).workspace), ["een", "twee"]);
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read() {
    use std::os::unix::fs::PermissionsExt;

    let home = home();
    let mut program = Program::start(&home);
    program.keeps("een");
    program.keeps("twee");
    let mut folders = vec![home.path().join("werkmappen"), home.path().join("schrijvers")];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            seen += 1;
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{}", path.display());
        }
    }
    assert!(seen >= 4);
}

#[cfg(unix)]
#[test]
fn whoever_opens_the_folder_to_a_team_opens_the_files_with_it() {
    use std::os::unix::fs::PermissionsExt;

    let home = home();
    let mut program = Program::start(&home);
    program.keeps("een");
    fs::set_permissions(program.store.path(), fs::Permissions::from_mode(0o770)).unwrap();
    program.keeps("twee");
    let mode = fs::metadata(own_file(&program)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o660);
}

/// Full is what a disk is when a file may not grow: that can be had without a small disk.
#[cfg(unix)]
#[test]
fn a_full_disk_is_told_and_what_was_there_stays() {
    let home = home();
    Program::start(&home).keeps("een");
    let before = files(home.path());
    let line = "trap '' XFSZ; ulimit -f 0; exec \"$0\" note in-beeld twee";
    let output = std::process::Command::new("sh")
        .args(["-c", line, env!("CARGO_BIN_EXE_routekaart")])
        .env("ROUTEKAART_HOME", home.path())
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("niet opslaan: het bestand wordt te groot."), "{said}");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    assert_eq!(files(home.path()), before, "nothing is half written, and nothing left behind");
    assert_eq!(texts(&Program::start(&home).workspace), ["een"]);
}

/// Every file with what is in it, but for the empty ones that stand for someone's turn.
#[cfg(unix)]
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_none_or(|end| end != "lock") {
            let bytes = fs::read(&path).unwrap();
            found.push((path, bytes));
        }
    }
    found.sort();
    found
}

fn run(home: &TempDir, line: &str) -> String {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_routekaart"))
        .args(line.split(' '))
        .env("ROUTEKAART_HOME", home.path())
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    let both = [output.stdout, output.stderr].concat();
    String::from_utf8_lossy(&both).into_owned()
}

#[test]
fn a_file_with_escape_sequences_commands_no_terminal_and_keeps_its_text() {
    let home = home();
    let mut program = Program::start(&home);
    let evil = "een\u{1b}]0;titel\u{7}\u{202e}\u{9b}2J\ntwee";
    program.keeps(evil);
    let own = own_file(&program);
    let text = fs::read_to_string(&own).unwrap();
    assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{9b}']), "it can be shown by cat");
    let raw = text.replace("\\u{1b}", "\u{1b}").replace("\\u{7}", "\u{7}");
    fs::write(&own, raw).unwrap();
    assert_eq!(texts(&Program::start(&home).workspace), [evil]);
    for line in ["notes", "notes --json"] {
        let said = run(&home, line);
        assert!(said.contains("twee"), "{said}");
        let evil = said.contains(['\u{1b}', '\u{7}']);
        assert!(!evil, "{line}: {said:?}");
    }
    let named = Named { name: "\u{1b}[31m".to_owned(), ..Named::default() };
    let other = program.store.path().join("bb\u{1b}[31m.ron");
    fs::write(&other, format::write(WriterId(0xbb), &named, []) + ")").unwrap();
    let said = run(&home, "notes");
    assert!(said.contains("is beschadigd") && !said.contains('\u{1b}'), "{said:?}");
}

#[test]
fn a_writer_that_cannot_be_read_is_put_aside_too() {
    let home = home();
    let mut program = Program::start(&home);
    program.keeps("een");
    let find = |end: &str| {
        let mut entries = fs::read_dir(home.path().join("schrijvers")).unwrap();
        entries.find_map(|entry| {
            Some(entry.unwrap().path()).filter(|path| path.to_string_lossy().contains(end))
        })
    };
    let path = find(".ron").unwrap();
    fs::write(&path, "kapot").unwrap();
    let mut again = Program::start(&home);
    assert_ne!(again.me, program.me);
    again.keeps("twee");
    assert_eq!(fs::read_to_string(find("onleesbaar").unwrap()).unwrap(), "kapot");
    assert_eq!(Program::start(&home).me, again.me);
    assert_eq!(texts(&again.workspace), ["een", "twee"]);
}
