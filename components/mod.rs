//! The components, one folder each.
//!
//! What several share: [`Color`] and [`Size`], as they stand in `data-color` and `data-size` on any element, and
//! [`Orientation`].

crate::modules! {
    alert { Alert, AlertRole, AlertVariant }
    block_quote { BlockQuote }
    byline { Byline }
    definition { Definition }
    described_section { DescribedSection }
    r#box { Box, BoxBackground, BoxBorder, BoxRadius, BoxShadow, BoxSides, DetailPanel }
    chat { Chat, ChatBubble, ChatGroup, ChatPosition, ChatVariant }
    date_badge { DateBadge, DateBadgeVariant }
    dialog { Dialog, DialogClose, DialogCloseReason, DialogClosedBy, DialogPlacement, DialogRole }
    checkbox { Checkbox, CheckboxControl }
    divider { Divider, DividerEmphasis, DividerSpacing, DividerVariant }
    field { Field, FieldContext, FieldControl, FieldLayout, FieldMessage, MessageKind, Requirement, character_count, field_control }
    heading { Heading, HeadingSize }
    inset_text { InsetText }
    lead { Lead, LeadSize }
    page_title { PageTitle }
    paragraph { Detail, Paragraph, ParagraphVariant, TextAlign, TextElement, TextSize, TextWeight }
    prose { Prose }
    formatted_value { CalendarDate, DateStyle, Decimal, FormattedValue, RawValue, ValueKind, ValueOptions }
    grid { Grid, GridAlign, GridColumn, GridItem }
    icon_text { IconText, IconTextAlign, IconTextVariant }
    identity { Identity, IdentityKind, IdentityStatus }
    info_bar { InfoBar }
    page { Page, PageAsidePosition, PageBackground, PageBlock, PageFooterPosition, PageHeight, PageWidth }
    show_hide { ShowHide, ShowHideBy, ShowHidePrint }
    stack { Bleed, BleedSides, Spacer, Stack, StackAlign, StackDirection, StackJustify }
    text_field { Autocapitalize, InputMode, TextField, TextFieldControl, TextFieldType }
    textarea { Textarea, TextareaControl, TextareaResize }
    button { Button, ButtonType, ButtonVariant }
    icon { Icon }
    tabs { Tab, TabActivation, Tabs }
    visually_hidden { VisuallyHidden }
    warning_text { WarningText }
    theme_provider { ColorScheme, ThemeName, ThemeProvider }
}

mod breakpoint;
mod heading_level;
mod layout_element;
mod space;
pub mod symbol;

pub use breakpoint::Breakpoint;
pub use heading_level::HeadingLevel;
pub use layout_element::LayoutElement;
pub use space::Space;

crate::variants! {
    /// Which of the theme's colours an element, and everything in it, takes.
    pub enum Color {
        /// The theme's main colour.
        #[default]
        Accent = "accent",
        /// Grey.
        Neutral = "neutral",
        /// The first supporting colour.
        Brand1 = "brand1",
        /// The second supporting colour.
        Brand2 = "brand2",
        /// For what is good to know.
        Info = "info",
        /// For what went well.
        Success = "success",
        /// For what needs care.
        Warning = "warning",
        /// For what went wrong or destroys something.
        Danger = "danger",
    }

    /// How large an element, and everything in it, is.
    pub enum Size {
        /// 16 px text.
        Sm = "sm",
        /// 18 px text.
        #[default]
        Md = "md",
        /// 21 px text.
        Lg = "lg",
    }

    /// Along which axis things lie.
    pub enum Orientation {
        /// Side by side.
        #[default]
        Horizontal = "horizontal",
        /// Below each other.
        Vertical = "vertical",
    }
}
