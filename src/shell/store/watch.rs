//! Being told that something changed in the folder.

use std::path::{Path, PathBuf};

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher, recommended_watcher};

/// How far above a workspace is still the person's data: the workspaces, and the data folder. What
/// lies higher is full of other programs' business, and would wake us for it.
const OURS: usize = 3;

/// Tells when something changes in a folder. While the folder is not there yet, the nearest one of
/// the person's data is watched, if there is one.
#[derive(Debug)]
pub(super) struct Watch {
    watcher: RecommendedWatcher,
    watched: PathBuf,
}

impl Watch {
    /// Calls `wake` for every change from now on; nothing where the system cannot tell.
    pub(super) fn start(folder: &Path, wake: impl Fn() + Send + 'static) -> Option<Self> {
        let told = move |event: notify::Result<Event>| {
            // Looking at a file is no change, and our own looks would wake us for ever.
            if event.is_ok_and(|event| !event.kind.is_access()) {
                wake();
            }
        };
        let watcher = recommended_watcher(told).ok()?;
        let mut watch = Self { watcher, watched: PathBuf::new() };
        watch.follow(folder);
        Some(watch)
    }

    /// Watches the folder itself, or the nearest of the person's data above it that is there now.
    pub(super) fn follow(&mut self, folder: &Path) {
        let Some(nearest) = folder.ancestors().take(OURS).find(|above| above.is_dir()) else {
            return;
        };
        if nearest == self.watched {
            return;
        }
        // A folder that is gone is no longer watched anyhow.
        let _ = self.watcher.unwatch(&self.watched);
        if self.watcher.watch(nearest, RecursiveMode::NonRecursive).is_ok() {
            nearest.clone_into(&mut self.watched);
        }
    }
}
