//! What the catalogue says of a component or pattern, and the macro that reads the list.

use leptos::prelude::AnyView;

/// One component or pattern.
#[derive(Debug)]
pub struct Entry {
    pub kind: Kind,
    /// The name of its folder and module.
    pub name: &'static str,
    /// What people call it, in Norwegian.
    pub title: &'static str,
    /// Its group in the inventory.
    #[cfg(not(target_arch = "wasm32"))]
    pub group: &'static str,
    #[cfg(not(target_arch = "wasm32"))]
    pub status: Status,
    pub examples: &'static [Example],
}

impl Entry {
    /// Where its page is, from the root of the site.
    pub fn path(&self) -> String {
        format!("{}/{}/", self.kind.folder(), self.name)
    }

    /// Its name as it is written in code: `TextField` for `text_field`.
    pub fn code_name(&self) -> String {
        let words = self.name.split('_').map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_uppercase().chain(letters).collect::<String>())
                .unwrap_or_default()
        });
        words.collect()
    }

    /// What names one of its examples, on a page and in an address: `button/sizes`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn example_key(&self, example: &Example) -> String {
        format!("{}/{}", self.name, example.name)
    }
}

/// One example: a file that is run and shown.
#[derive(Debug)]
pub struct Example {
    /// The name of its file.
    pub name: &'static str,
    pub view: fn() -> AnyView,
    /// What it shows, in Norwegian.
    #[cfg(not(target_arch = "wasm32"))]
    pub title: &'static str,
    /// The file itself. Never in the wasm.
    #[cfg(not(target_arch = "wasm32"))]
    pub source: &'static str,
}

/// What a folder lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Component,
    Pattern,
}

impl Kind {
    /// The folder, and the first part of the address.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Component => "components",
            Self::Pattern => "patterns",
        }
    }

    /// What the folder is called on the pages.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Component => "Komponenter",
            Self::Pattern => "Mønstre",
        }
    }
}

/// How far a component or pattern has come. What each promises stands in [`Status::promise`] and nowhere else.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "the lines of the catalogue choose")]
pub enum Status {
    /// Being made.
    Draft,
    /// People may try it and say what they think.
    Testable,
    /// May be built upon.
    Stable,
}

/// Reads the list in `catalogue.rs`: makes each example a module, and all of them one table.
macro_rules! catalogue {
    ($(
        $folder:ident / $name:ident $title:literal, $group:literal, $status:ident {
            $($example:ident $example_title:literal),+ $(,)?
        }
    )*) => {
        /// Every component and pattern, in the order of the list.
        pub static ENTRIES: &[Entry] = &[$(Entry {
            kind: super::entry::catalogue!(@kind $folder),
            name: stringify!($name),
            title: $title,
            #[cfg(not(target_arch = "wasm32"))]
            group: $group,
            #[cfg(not(target_arch = "wasm32"))]
            status: Status::$status,
            examples: &[$(Example {
                name: stringify!($example),
                view: || {
                    // In here and not beside the list: a folder may be called what no module can be, such as `box`.
                    mod $example {
                        include!(concat!(
                            env!("CARGO_MANIFEST_DIR"), "/", stringify!($folder), "/", stringify!($name),
                            "/examples/", stringify!($example), ".rs"
                        ));
                    }
                    leptos::prelude::IntoAny::into_any($example::example())
                },
                #[cfg(not(target_arch = "wasm32"))]
                title: $example_title,
                #[cfg(not(target_arch = "wasm32"))]
                source: include_str!(concat!(
                    env!("CARGO_MANIFEST_DIR"), "/", stringify!($folder), "/", stringify!($name),
                    "/examples/", stringify!($example), ".rs"
                )),
            }),+],
        }),*];
    };
    (@kind components) => { Kind::Component };
    (@kind patterns) => { Kind::Pattern };
}
pub(crate) use catalogue;
