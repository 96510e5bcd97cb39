//! The components, one folder each.
//!
//! What several share: [`Color`] and [`Size`], as they stand in `data-color` and `data-size` on any element, and
//! [`Orientation`].

crate::modules! {
    alert { Alert, AlertArrow, AlertExtent, AlertRole, AlertVariant }
    cookie_banner { CookieBanner, CookieChoice, CookieStore }
    empty_state { EmptyState, EmptyStateVariant }
    global_alert { GlobalAlert }
    guide_panel { GuidePanel, GuidePanelLayout }
    info_card { InfoCard, InfoCardVariant }
    inline_message { InlineMessage }
    notification_banner { NotificationBanner, NotificationBannerRole, NotificationBannerVariant }
    phase_banner { PhaseBanner, ServicePhase }
    receipt_panel { ReceiptPanel }
    audio { Audio }
    avatar { Avatar, AvatarKind, AvatarShape, AvatarSize }
    avatar_stack { AvatarStack }
    card { Card, CardFooter, CardHeading, CardMedia, CardSection, CardVariant }
    figure { Figure, FigureVariant }
    image { Image, ImageFit, ImageFocus, ImageLoading, ImagePriority, ImageRatio }
    image_card { ImageCard, ImageCardPosition, ImageCardShare }
    image_link { ImageLink, ImageLinkVariant, ImageLinkWidth }
    logo { Logo, LogoVariant }
    media_object { MediaObject, MediaObjectAlign, MediaObjectPosition, MediaObjectWidth }
    video { Video, VideoRatio }
    accordion { Accordion, AccordionItem, AccordionMode }
    block_quote { BlockQuote }
    byline { Byline }
    autosave_status { AutosaveStatus }
    confirmation_panel { ConfirmationPanel }
    error_summary { ErrorSummary, SummaryError }
    fieldset { Fieldset, FieldsetLayout, LegendSize }
    form { FellesForm, Form, FormMethod }
    form_group { FormGroup, FormGroupVariant }
    form_progress { FormProgress }
    form_steps { FormStep, FormSteps, StepState }
    form_summary { FormSummary, FormSummaryGroup }
    navigation_buttons { NavigationButtons, NavigationKind }
    repeating_group { RepeatingGroup, RepeatingMode, RowText }
    summary_list { SummaryList, SummaryListVariant, SummaryRow }
    task_list { TaskItem, TaskList, TaskStatus }
    definition { Definition }
    described_section { DescribedSection }
    r#box { Box, BoxBackground, BoxBorder, BoxRadius, BoxShadow, BoxSides, DetailPanel }
    chat { Chat, ChatBubble, ChatGroup, ChatPosition, ChatVariant }
    date_badge { DateBadge, DateBadgeVariant }
    dialog { Dialog, DialogClose, DialogCloseReason, DialogClosedBy, DialogPlacement, DialogRole, DialogWidth }
    alert_dialog { AlertDialog }
    confirm { Answer, Confirm, ConfirmQuestion, Confirmer, use_confirm }
    drawer { Drawer, DrawerPlacement }
    dropdown_menu { DropdownMenu, DropdownMenuCheckbox, DropdownMenuDivider, DropdownMenuGroup, DropdownMenuItem, DropdownMenuKind, DropdownMenuRadio, DropdownMenuRadioGroup, DropdownSubmenu }
    footnote { Footnote }
    session_timeout { SessionTimeout }
    sticky_actions { StickyActions }
    tooltip { Tooltip, TooltipType }
    unsaved_changes { UnsavedChanges }
    details { Details, DetailsVariant }
    checkbox { Checkbox, CheckboxControl, CheckboxGroup }
    disclosure { Disclosure, DisclosureAlign, DisclosureMarker, DisclosureVariant }
    combobox { Combobox, ComboboxFilter, OptionSource }
    divider { Divider, DividerEmphasis, DividerSpacing, DividerVariant }
    expandable_list { ExpandableList }
    expandable_panel { ExpandablePanel, ExpandablePanelGroup, ExpandablePanelVariant }
    field { Field, FieldContext, FieldControl, FieldLayout, FieldMessage, MessageKind, Requirement, character_count, field_control }
    file_upload { FileCapture, FileCheck, FileFacts, FileToUpload, FileUpload, FileUploader, UploadedFile }
    checkbox_search { CheckboxSearch, CheckboxSearchOption }
    checkbox_tree { CheckboxBranch, CheckboxTree }
    radio { Radio, RadioControl, RadioGroup }
    radio_card { RadioCard }
    switch { Switch, SwitchControl }
    toggle_group { ToggleGroup, ToggleGroupItem, ToggleGroupVariant }
    chip { Chip, ChipButton, ChipGroup, ChipGroupAlign, ChipWidth }
    input_chip { InputChip }
    chip_panel { ChipPanel }
    chips_with_other { ChipsWithOther }
    period_choice { PeriodChoice }
    filter_panel { FilterGroup, FilterPanel, FilterPanelVariant }
    heading { Heading, HeadingSize }
    inset_text { InsetText }
    lead { Lead, LeadSize }
    page_title { PageTitle }
    paragraph { Detail, Paragraph, ParagraphVariant, TextAlign, TextElement, TextSize, TextWeight }
    prose { Prose }
    formatted_value { DateStyle, FormattedValue, RawValue, ValueKind, ValueOptions }
    grid { Grid, GridAlign, GridColumn, GridItem }
    help_text { HelpText }
    icon_text { IconText, IconTextAlign, IconTextVariant }
    identity { Identity, IdentityKind, IdentityStatus }
    info_bar { InfoBar }
    page { Page, PageAsidePosition, PageBackground, PageBlock, PageFooterPosition, PageHeight, PageWidth }
    header { Header, HeaderItem, HeaderLink, HeaderMenuPosition, HeaderVariant }
    sub_header { SubHeader }
    footer { Footer, FooterGroup, FooterLink, FooterVariant }
    popover { Popover, PopoverTrigger, PopoverVariant }
    show_hide { ShowHide, ShowHideBy, ShowHidePrint }
    show_more { ShowMore, ShowMoreHeight }
    multi_select { MultiSelect }
    select { Select, SelectControl, SelectOption, SelectWidth }
    select_menu { SelectMenu, SelectMenuVariant }
    stack { Bleed, BleedSides, Spacer, Stack, StackAlign, StackDirection, StackJustify }
    badge { Badge, BadgeOverlap, BadgePlacement, BadgeVariant }
    progress_bar { ProgressAnnouncement, ProgressBar }
    skeleton { Skeleton, SkeletonVariant }
    spinner { Spinner, SpinnerLabelPosition, SpinnerSize }
    tag { Tag, TagVariant }
    text_field { Autocapitalize, InputMode, TextField, TextFieldControl, TextFieldType }
    textarea { Textarea, TextareaControl, TextareaResize }
    email_field { EmailField }
    national_id_field { NationalIdField }
    organisation_number_field { OrganisationNumberField }
    account_number_field { AccountNumberField }
    phone_field { PhoneCountry, PhoneField }
    postal_code_field { PostalCodeField, PostalPlaces }
    number_field { NumberField }
    amount_field { AmountField }
    password_field { PasswordField, PasswordRule }
    search_field { SearchField }
    address_field { AddressField }
    organisation_lookup { FoundOrganisation, OrganisationLookup }
    person_lookup { FoundPerson, PersonLookup, PersonQuery }
    subscribe_form { SubscribeForm }
    date_picker { DatePicker, DatePickerControl, DateRangePicker, MultiDatePicker }
    date_input { DateInput, DateInputAutocomplete }
    date_time_field { DateTimeField }
    duration_field { DurationField }
    postpone_field { PostponeField }
    button { Button, ButtonIcon, ButtonType, ButtonVariant, ButtonWidth, TaskButton }
    action_button { ActionButton, ActionButtonVariant }
    button_group { ButtonGroup, ButtonGroupAlign }
    copy_button { CopyButton }
    exit_this_page { ExitThisPage, ExitThisPageLink }
    icon_button { IconButton }
    toggle_button { ToggleButton }
    add_tile { AddTile, AddTileTextPosition }
    card_button { CardButton, CardButtonGroup }
    icon_link { CalendarEvent, CalendarLink, EmailLink, IconLink, PhoneLink, PrintButton }
    link { Link, LinkUnderline, LinkVariant }
    link_button { LinkButton }
    link_card { LinkCard, LinkCardAlign, LinkCardVariant }
    tile_button { TileButton, TileButtonShape, TileButtonVariant }
    icon { Icon }
    back_link { BackLink }
    breadcrumbs { Breadcrumbs }
    help_link { HelpLink }
    in_page_navigation { InPageNavigation }
    language_menu { LanguageMenu, LanguageOption }
    nav_menu { NavMenu, NavMenuGroup, NavMenuLink }
    page_nav { PageNav, PageNavSection }
    pagination { AdjacentPages, PageSlot, Pagination, page_slots, page_slots_within }
    service_navigation { ServiceNavigation }
    side_navigation { SideNavigation, SideNavigationGroup, SideNavigationItem }
    skip_link { SkipLink }
    tabs { Tab, TabActivation, Tabs }
    tabs_with_action { TabsWithAction }
    user_button { UserButton }
    toast { Toast, ToastCloseReason, ToastId, ToastMessage, ToastPlacement, ToastQueue, ToastRegion }
    visually_hidden { VisuallyHidden }
    warning_text { WarningText }
    theme_provider { ColorScheme, ThemeName, ThemeProvider }
    article_header { ArticleHeader }
    article_list { ArticleList, ArticleListItem, ArticleListVariant }
    bullet_list { BulletList, BulletListItem, BulletListMarker }
    circle_list { CircleList, CircleListItem, CircleListVariant }
    connected_list { ConnectedList, ConnectedListContinues, ConnectedListItem, ConnectedListStatus }
    description_list { DescriptionList, DescriptionListItem, DescriptionListLayout }
    document_list { DocumentColumn, DocumentEntry, DocumentKind, DocumentList }
    icon_list { IconList, IconListItem, IconListVariant }
    numbered_list { ListNumbering, NumberedList, NumberedListItem }
    row_list { RowList, RowListAlign, RowListCell, RowListColumn, RowListDivider, RowListRow, RowListStatus, RowListWidth }
    table { RowDetails, RowValue, Table, TableColumn, TableData, TableNarrow, TableRows }
    timeline { Timeline, TimelineItem, TimelineLayout, TimelineRow }
}

pub(crate) mod answer_group;
mod answer_parts;
mod breakpoint;
mod heading_level;
pub mod icons;
mod layout_element;
mod list_spacing;
pub(crate) mod listbox;
pub(crate) mod listbox_rows;
pub(crate) mod listbox_style;
mod listbox_view;
pub(crate) mod listbox_window;
mod load_more;
mod lookup;
pub(crate) mod media_player;
pub(crate) mod message_appearing;
pub(crate) mod message_close;
pub(crate) mod message_kind;
pub(crate) mod native_fallback;
pub(crate) mod navigation;
mod pressable;
pub(crate) mod revealed;
mod select_all;
pub(crate) mod select_option;
pub(crate) mod sort_header;
mod sort_order;
pub(crate) mod space;
mod typed_answer;
mod typed_field;

pub use crate::runtime::beside::Placement;
pub use breakpoint::Breakpoint;
pub use heading_level::HeadingLevel;
pub use layout_element::LayoutElement;
pub use list_spacing::ListSpacing;
pub use media_player::{MediaPreload, MediaSource, MediaTrack, MediaTrackKind};
pub use navigation::NavigationLink;
pub use sort_order::{CollationKey, SortDirection, SortKey, SortOrder};
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
