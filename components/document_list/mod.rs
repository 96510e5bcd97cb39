//! [`DocumentList`]: files and folders, which the user may sort.

pub(crate) mod entry;
pub(crate) mod style;
mod words;

pub use entry::{DocumentColumn, DocumentEntry, DocumentKind};

use super::{
    Color, FormattedValue, Size, ValueKind,
    formatted_value::RawValue,
    icon, icons,
    sort_header::Sorting,
    sort_order::{SortDirection, SortOrder},
};
use crate::{
    runtime::{Language, Model, Prop, Text, Word, address, native, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::static_prop!(Vec<DocumentEntry>);

/// Files and folders, with kind, size and the day they were changed. The user may sort by any of these.
///
/// Folders come before files. What no document has, no column is shown of.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let documents = vec![
///     DocumentEntry::folder("Tegninger", "/sak/tegninger"),
///     DocumentEntry::file("Vedtak.pdf", "/sak/vedtak.pdf").size(245_760).changed("2026-05-01"),
/// ];
/// let _ = view! {
///     <DocumentList label="Dokumenter i saken" documents=documents sort=SortOrder::descending(DocumentColumn::Changed.name()) />
/// };
/// ```
#[component]
pub fn DocumentList(
    /// What the documents are of. It stands over them.
    #[prop(into)]
    label: Prop<Text>,
    /// Hides the label from those who see. Only where a heading says the same.
    #[prop(optional, into)]
    hide_label: Prop<bool>,
    /// The documents. Where they are not sorted, they stand in this order, folders first.
    #[prop(into)]
    documents: Prop<Vec<DocumentEntry>>,
    /// By which column they are sorted: a start, a signal, or a signal with a callback that is asked. The names of the
    /// columns are those of `DocumentColumn`; by any other name they are not sorted. Default: they are not.
    #[prop(optional, into)]
    sort: Model<Option<SortOrder>>,
    /// Whether the user may sort. Default: yes.
    #[prop(default = true)]
    sortable: bool,
    /// Called once with the new order when the user has pressed the header of a column.
    #[prop(optional, into)]
    on_sort: Option<Callback<Option<SortOrder>>>,
    /// The way to the folder they are in, over them: text, or links. Default: none.
    #[prop(optional, into)]
    path: Option<ViewFnOnce>,
    /// What is said where there are none. Default: «Ingen dokumenter» in the language in context.
    #[prop(optional, into)]
    empty: Prop<Option<Text>>,
    /// The colour of links and icons. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let sorting = sortable.then_some(Sorting {
        order: sort,
        on_sort,
        always_sorted: false,
    });
    let columns = Columns::of(&documents);
    let headers = DocumentColumn::ALL
        .iter()
        .map(|column| header(*column, &columns, sort, sorting))
        .collect_view();
    let language = Language::current();
    let (all, in_language) = (documents.clone(), language.clone());
    let rows = move || in_order(all.get(), sort.get(), &in_language.get());
    let path = path.map(|path| {
        view! {
            <div class="felles-document-list__path">
                {icon::decoration("felles-document-list__icon", Prop::Static(icons::FOLDER))}
                <span class="felles-document-list__path-text">{path.run()}</span>
            </div>
        }
    });
    let is_empty = documents.map(Vec::is_empty);
    let some = is_empty.map(|is_empty| !is_empty);
    view! {
        <div
            class=class_names("felles-document-list", &class)
            data-color=color
            data-size=size
            id=id
        >
            {path}
            // The roles are said, for where there is little room the table is drawn as rows below each other. One without
            // rows may not say that it is a table.
            <table class="felles-document-list__table" role=some.map(|some| some.then_some("table"))>
                <caption class="felles-document-list__label" data-hidden=hide_label>{label}</caption>
                <thead class="felles-document-list__head" role="rowgroup" hidden=is_empty data-sortable=sortable.then_some("")>
                    <tr class="felles-document-list__headers" role="row">{headers}</tr>
                </thead>
                <tbody class="felles-document-list__body" role="rowgroup">
                    <For each=rows key=Clone::clone let((_, document))>
                        {row(&document, &columns, &language)}
                    </For>
                </tbody>
            </table>
            <p class="felles-document-list__empty" hidden=some>{empty.or(|| words::EMPTY.text())}</p>
        </div>
    }
}

/// The documents as they are shown, each with its place among those that were given: two may be alike.
fn in_order(
    documents: Vec<DocumentEntry>,
    order: Option<SortOrder>,
    language: &Language,
) -> Vec<(usize, DocumentEntry)> {
    let mut shown: Vec<_> = documents.into_iter().enumerate().collect();
    let column = order
        .as_ref()
        .and_then(|order| order.column.parse::<DocumentColumn>().ok());
    if let (Some(order), Some(column)) = (order, column) {
        order.arrange(&mut shown, |(_, document)| document.key(column, language));
    }
    // Stable: within folders, and within files, the order is kept.
    shown.sort_by_key(|(_, document)| document.kind != DocumentKind::Folder);
    shown
}

/// Which columns have something in them.
#[derive(Clone)]
struct Columns {
    size: Prop<bool>,
    changed: Prop<bool>,
}

impl Columns {
    fn of(documents: &Prop<Vec<DocumentEntry>>) -> Self {
        Self {
            size: documents.map(|all| all.iter().any(|document| document.bytes.is_some())),
            changed: documents.map(|all| all.iter().any(|document| document.changed.is_some())),
        }
    }

    fn is_hidden(&self, column: DocumentColumn) -> Prop<bool> {
        match column {
            DocumentColumn::Name | DocumentColumn::Kind => Prop::Static(false),
            DocumentColumn::Size => self.size.map(|shown| !shown),
            DocumentColumn::Changed => self.changed.map(|shown| !shown),
        }
    }
}

impl DocumentColumn {
    const fn word(self) -> &'static Word {
        match self {
            Self::Name => &words::NAME,
            Self::Kind => &words::KIND,
            Self::Size => &words::SIZE,
            Self::Changed => &words::CHANGED,
        }
    }
}

fn header(
    column: DocumentColumn,
    columns: &Columns,
    order: Model<Option<SortOrder>>,
    sorting: Option<Sorting>,
) -> impl IntoView + use<> {
    let key = Text::from(column.name());
    // What cannot be sorted by the user may still be sorted.
    let sorted = Sorting {
        order,
        on_sort: None,
        always_sorted: false,
    }
    .direction(&key);
    let can_sort = sorting.is_some();
    let aria_sort = sorted.map(move |direction| match direction {
        Some(SortDirection::Ascending) => Some("ascending"),
        Some(SortDirection::Descending) => Some("descending"),
        None => can_sort.then_some("none"),
    });
    let content = match sorting {
        Some(sorting) => sorting.button(key, column.word().text(), false),
        None => column.word().text().into_any(),
    };
    view! {
        <th
            class="felles-document-list__header"
            data-column=column.name()
            scope="col"
            role="columnheader"
            aria-sort=aria_sort
            hidden=columns.is_hidden(column)
        >
            {content}
        </th>
    }
}

fn row(document: &DocumentEntry, columns: &Columns, language: &Prop<Language>) -> AnyView {
    let is_folder = document.kind == DocumentKind::Folder;
    let symbol = icon::decoration("felles-document-list__icon", Prop::Static(document.kind.symbol()));
    let open = is_folder.then(|| icon::decoration("felles-document-list__icon-open", Prop::Static(icons::FOLDER_FILE)));
    let (named, kind) = (document.name.clone(), document.clone());
    let kind = language.map(move |language| RawValue::from(kind.kind_in_words(language)));
    let bytes = document.bytes.map(|bytes| {
        let (number, unit) = entry::in_units(bytes);
        view! { <FormattedValue kind=ValueKind::Number value=number suffix=unit /> }
    });
    let changed = document.changed.clone().map(|changed| {
        let kind = if changed.contains('T') {
            ValueKind::DateTime
        } else {
            ValueKind::Date
        };
        view! { <FormattedValue kind=kind value=changed /> }
    });
    let cell = |column: DocumentColumn, content: AnyView| {
        native("td", content)
            .attribute("class", Prop::Static("felles-document-list__cell"))
            .attribute("role", Prop::Static("cell"))
            .attribute("data-column", Prop::Static(column.name()))
            .attribute("data-label", column.word().text())
            .attribute("hidden", columns.is_hidden(column))
    };
    let (kind, bytes, changed) = (
        cell(DocumentColumn::Kind, view! { <FormattedValue value=kind /> }.into_any()),
        cell(DocumentColumn::Size, bytes.into_any()),
        cell(DocumentColumn::Changed, changed.into_any()),
    );
    view! {
        <tr class="felles-document-list__row" role="row" data-folder=is_folder.then_some("")>
            <th class="felles-document-list__name" scope="row" role="rowheader">
                <span class="felles-document-list__symbol">{symbol} {open}</span>
                <a
                    class="felles-document-list__link"
                    href=address::of_link(Prop::Static(document.href.clone()))
                    download=document.download.then_some("")
                >
                    {named}
                </a>
            </th>
            {kind}
            {bytes}
            {changed}
        </tr>
    }
    .into_any()
}
