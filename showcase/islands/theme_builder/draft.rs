//! The theme that is being made: one signal for each of its fields, and what follows from them.

use super::history::{Change, History};
use felles::{
    prelude::*,
    styles::{
        color::{Hex, Scale, Scheme},
        theme::{ColorName, FJORD, Theme, ThemeProblem, Warning},
    },
};
use leptos::prelude::*;
use web_sys::js_sys::Date;

pub const NAME: &str = "name";
pub const RADIUS: &str = "radius";
pub const TEXT_FONT: &str = "fonts.text";
pub const HEADING_FONT: &str = "fonts.headings";
pub const VISITED_LINK: &str = "linkVisited";

/// The fields by their path in JSON, and what people call them.
const FIELDS: [(&str, &str); 13] = [
    (NAME, "Navn"),
    (color_path(ColorName::Accent), "Hovedfarge"),
    (color_path(ColorName::Neutral), "Nøytral"),
    (color_path(ColorName::Brand1), "Støttefarge 1"),
    (color_path(ColorName::Brand2), "Støttefarge 2"),
    (color_path(ColorName::Info), "Informasjon"),
    (color_path(ColorName::Success), "Vellykket"),
    (color_path(ColorName::Warning), "Advarsel"),
    (color_path(ColorName::Danger), "Fare"),
    (RADIUS, "Hjørner"),
    (TEXT_FONT, "Skrift i tekst"),
    (HEADING_FONT, "Skrift i overskrifter"),
    (VISITED_LINK, "Besøkt lenke"),
];

/// Where one begins: fjord, under a name that is not fjord's.
pub fn start() -> Theme {
    Theme {
        name: "mitt-tema".into(),
        ..FJORD
    }
}

/// One field: what it holds, and what is typed in its control, which may be wrong.
#[derive(Clone, Copy)]
pub struct Field {
    pub path: &'static str,
    pub label: &'static str,
    /// The last text that was right, as the theme writes it.
    good: RwSignal<String>,
    typed: RwSignal<String>,
    /// Whether it is time to say what is wrong: when the control was left, until all is well again.
    left: RwSignal<bool>,
}

impl Field {
    /// What it holds, tracked.
    pub fn get(self) -> String {
        self.good.get()
    }

    /// A look at what it holds, tracked.
    pub fn with<U>(self, look: impl FnOnce(&str) -> U) -> U {
        self.good.with(|good| look(good))
    }

    fn show(self, theme: &Theme) {
        let text = theme.field(self.path).unwrap_or_default();
        if self.good.with_untracked(|good| *good != text) {
            self.good.set(text.clone());
        }
        if self.typed.with_untracked(|typed| *typed != text) {
            self.typed.set(text);
        }
        self.left.set(false);
    }

    fn problem(self) -> Option<ThemeProblem> {
        let mut theme = FJORD;
        self.typed.with(|typed| theme.set_field(self.path, typed.trim()).err())
    }

    /// What is wrong, when it is time to say it.
    pub fn error(self) -> Option<Text> {
        self.left
            .get()
            .then(|| self.problem())
            .flatten()
            .map(|problem| problem.say(&Language::Nb))
    }

    /// The user leaves the control: what is right is written as the theme writes it, what is wrong is told.
    pub fn leave(self) {
        if untrack(|| self.problem()).is_some() {
            self.left.set(true);
        } else {
            self.typed.set(self.good.get_untracked());
        }
    }
}

/// A field that there may be warnings of, by its path.
type Watched = (&'static str, Memo<Vec<Warning>>);

#[derive(Clone, Copy)]
pub struct Draft {
    fields: StoredValue<Vec<Field>>,
    scales: StoredValue<Vec<Memo<[Scale; 3]>>>,
    warnings: StoredValue<Vec<Watched>>,
    history: RwSignal<History>,
    /// The whole.
    pub theme: Memo<Theme>,
}

impl Draft {
    pub fn new() -> Self {
        let theme = start();
        let fields: Vec<_> = FIELDS.iter().map(|(path, label)| field(path, label, &theme)).collect();
        let scales: Vec<_> = ColorName::ALL.into_iter().map(|color| scales(&fields, color)).collect();
        let of_color = |(color, scales): (ColorName, &Memo<[Scale; 3]>)| {
            let scales = *scales;
            let warnings = Memo::new(move |_| scales.with(|scales| Warning::of_color(color, scales)));
            (color_path(color), warnings)
        };
        let mut warnings: Vec<_> = ColorName::ALL.into_iter().zip(&scales).map(of_color).collect();
        warnings.push((VISITED_LINK, visited_link_warnings(&fields)));
        let all = fields.clone();
        Self {
            fields: StoredValue::new(fields),
            scales: StoredValue::new(scales),
            warnings: StoredValue::new(warnings),
            history: RwSignal::default(),
            theme: Memo::new(move |_| whole(&all)),
        }
    }

    /// One field, by its path. There is one for each of the constants here, and for each colour.
    pub fn field(self, path: &str) -> Field {
        self.fields
            .with_value(|fields| fields.iter().find(|field| field.path == path).copied())
            .unwrap_or_else(|| unreachable!("a theme has no field {path}"))
    }

    pub fn color(self, color: ColorName) -> Field {
        self.field(color_path(color))
    }

    /// The scales of a colour in all schemes, in the order of [`Scheme::ALL`].
    pub fn scales(self, color: ColorName) -> Memo<[Scale; 3]> {
        self.scales.with_value(|scales| scales[color as usize])
    }

    /// The fields that there may be warnings of.
    pub fn fields_with_warnings(self) -> Vec<Field> {
        let paths: Vec<_> = self
            .warnings
            .with_value(|all| all.iter().map(|(path, _)| *path).collect());
        paths.into_iter().map(|path| self.field(path)).collect()
    }

    /// What is to be warned of in a field.
    pub fn warnings_of(self, field: Field) -> Vec<Warning> {
        let memo = self
            .warnings
            .with_value(|all| all.iter().find(|(path, _)| *path == field.path).map(|(_, memo)| *memo));
        memo.map(|memo| memo.get()).unwrap_or_default()
    }

    /// All that is to be warned of.
    pub fn warnings(self) -> Vec<Warning> {
        let all = self.warnings.get_value();
        all.into_iter().flat_map(|(_, memo)| memo.get()).collect()
    }

    /// What stands in `data-theme`.
    pub fn name(self) -> Signal<String> {
        self.field(NAME).good.into()
    }

    // What the user does
    // ------------------

    /// The value of a field's control: what is typed, or else the last that was right.
    pub fn typed(self, field: Field) -> Model<String> {
        let typed = Callback::new(move |text: String| self.type_in(field, text));
        Model::from((field.typed.into(), typed))
    }

    /// As [`typed`](Self::typed), for a control that can hold only what is right: a range, a colour.
    pub fn picked(self, field: Field) -> Model<String> {
        let picked = Callback::new(move |text: String| self.set(field, &text));
        Model::from((field.good.into(), picked))
    }

    fn type_in(self, field: Field, text: String) {
        let mut theme = self.theme.get_untracked();
        let right = theme.set_field(field.path, text.trim()).is_ok();
        field.typed.set(text);
        if right {
            field.left.set(false);
            self.take(field, &theme);
        }
    }

    /// A field gets a value that was chosen.
    pub fn set(self, field: Field, text: &str) {
        let mut theme = self.theme.get_untracked();
        if theme.set_field(field.path, text).is_ok() {
            self.take(field, &theme);
            field.show(&theme);
        }
    }

    fn take(self, field: Field, theme: &Theme) {
        let before = self.theme.get_untracked();
        if *theme == before {
            return;
        }
        self.history
            .update(|history| history.add(Some(field.path), before, Date::now()));
        field.good.set(theme.field(field.path).unwrap_or_default());
    }

    /// The whole theme becomes another.
    pub fn replace(self, theme: &Theme) {
        let before = self.theme.get_untracked();
        if *theme != before {
            self.history.update(|history| history.add(None, before, Date::now()));
        }
        self.show(theme);
    }

    /// Shows a theme that is no change of the user's.
    pub fn show(self, theme: &Theme) {
        let fields = self.fields.get_value();
        for field in fields {
            field.show(theme);
        }
    }

    pub fn can_undo(self) -> bool {
        self.history.with(History::can_undo)
    }

    pub fn can_redo(self) -> bool {
        self.history.with(History::can_redo)
    }

    pub fn undo(self) {
        self.go(History::undo, "Angret", "Det er ikke mer å angre.");
    }

    pub fn redo(self) {
        self.go(History::redo, "Gjort om igjen", "Det er ikke mer å gjøre om igjen.");
    }

    fn go(self, way: fn(&mut History, Theme) -> Option<Change>, done: &str, nothing: &'static str) {
        let now = self.theme.get_untracked();
        let Some(change) = self.history.try_update(|history| way(history, now)).flatten() else {
            announce(nothing);
            return;
        };
        self.show(&change.theme);
        announce(match change.path.map(|path| self.field(path)) {
            Some(field) => {
                let value = field.good.get_untracked();
                let value = if value.is_empty() { "som teksten" } else { &value };
                format!("{done}. {}: {value}.", field.label)
            }
            None => format!("{done}. Hele temaet er byttet."),
        });
    }
}

const fn color_path(color: ColorName) -> &'static str {
    match color {
        ColorName::Accent => "colors.accent",
        ColorName::Neutral => "colors.neutral",
        ColorName::Brand1 => "colors.brand1",
        ColorName::Brand2 => "colors.brand2",
        ColorName::Info => "colors.info",
        ColorName::Success => "colors.success",
        ColorName::Warning => "colors.warning",
        ColorName::Danger => "colors.danger",
    }
}

fn field(path: &'static str, label: &'static str, theme: &Theme) -> Field {
    let text = theme.field(path).unwrap_or_default();
    Field {
        path,
        label,
        good: RwSignal::new(text.clone()),
        typed: RwSignal::new(text),
        left: RwSignal::new(false),
    }
}

fn whole(fields: &[Field]) -> Theme {
    let mut theme = FJORD;
    for field in fields {
        // It was right when it was taken.
        let _ = field.good.with(|text| theme.set_field(field.path, text));
    }
    theme
}

/// A colour as the arithmetic takes it.
fn find(fields: &[Field], path: &str) -> Memo<Hex> {
    let good = fields.iter().find(|field| field.path == path).map(|field| field.good);
    Memo::new(move |_| {
        good.and_then(|good| good.with(|text| text.parse().ok()))
            .unwrap_or_default()
    })
}

fn scales(fields: &[Field], color: ColorName) -> Memo<[Scale; 3]> {
    let hex = find(fields, color_path(color));
    Memo::new(move |_| {
        let hex = hex.get();
        Scheme::ALL.map(|scheme| Scale::new(hex, scheme))
    })
}

fn visited_link_warnings(fields: &[Field]) -> Memo<Vec<Warning>> {
    let link = find(fields, VISITED_LINK);
    let neutral = find(fields, color_path(ColorName::Neutral));
    Memo::new(move |_| Warning::of_visited_link(link.get(), neutral.get()))
}
