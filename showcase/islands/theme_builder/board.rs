//! Components that show what a theme decides: its colours, its corners, its fonts.

use felles::prelude::*;
use leptos::prelude::*;

pub fn board() -> AnyView {
    view! {
        <div class="showcase-screen showcase-screen--board">
            {text()} {buttons()} {messages()} {fields()} {tabs()} {details()}
        </div>
    }
    .into_any()
}

fn text() -> AnyView {
    view! {
        <div class="showcase-screen__part">
            <Heading level=HeadingLevel::H4 size=HeadingSize::Md>{"Arbeidsgiveravgift"}</Heading>
            <Lead>{"Alle som har ansatte, betaler en andel av lønnen til staten."}</Lead>
            <Paragraph>
                {"Hvor mye det er, avhenger av hvor virksomheten holder til. Se "}
                <Link href="#">{"satsene for hver sone"}</Link> {" eller "}
                <Link href="#" class="showcase-screen__visited">{"hvordan du melder inn"}</Link> {"."}
            </Paragraph>
        </div>
    }
    .into_any()
}

fn buttons() -> AnyView {
    let colors = [
        (Color::Neutral, "Nøytral"),
        (Color::Brand1, "Støtte 1"),
        (Color::Brand2, "Støtte 2"),
        (Color::Danger, "Slett"),
    ];
    view! {
        <div class="showcase-screen__actions">
            <Button>{"Send inn"}</Button>
            <Button variant=ButtonVariant::Secondary>{"Lagre"}</Button>
            <Button variant=ButtonVariant::Tertiary>{"Avbryt"}</Button>
            {colors.map(|(color, name)| view! { <Button size=Size::Sm color=color>{name}</Button> }).collect_view()}
        </div>
    }
    .into_any()
}

fn messages() -> AnyView {
    view! {
        <div class="showcase-screen__part">
            <Alert size=Size::Sm>{"Kontoret er stengt 17. mai."}</Alert>
            <Alert size=Size::Sm variant=AlertVariant::Success>{"Meldingen er sendt."}</Alert>
            <Alert size=Size::Sm variant=AlertVariant::Warning>{"Fristen er i morgen klokka 12."}</Alert>
            <Alert size=Size::Sm variant=AlertVariant::Danger>{"Vi fikk ikke lagret svarene."}</Alert>
        </div>
    }
    .into_any()
}

fn fields() -> AnyView {
    view! {
        <div class="showcase-screen__part">
            <TextField label="Organisasjonsnummer" name="organisation" width=11 value="312 345 678" />
            <TextField
                label="Lønn i måneden"
                name="pay"
                suffix="kr"
                r#type=TextFieldType::Numeric
                error="Skriv beløpet i hele kroner."
            />
            <Checkbox label="Vi har ansatte i flere soner" name="zones" checked=true />
            <Checkbox label="Vi får tilskudd" name="grant" />
            <Checkbox label="Kan ikke velges" name="closed" disabled=true />
        </div>
    }
    .into_any()
}

fn tabs() -> AnyView {
    view! {
        <Tabs label="Meldinger" heading_level=HeadingLevel::H4>
            <Tab value="new" label="Nye">{"Du har to nye meldinger."}</Tab>
            <Tab value="old" label="Leste">{"Du har ingen leste meldinger."}</Tab>
        </Tabs>
    }
    .into_any()
}

fn details() -> AnyView {
    view! {
        <div class="showcase-screen__part">
            <div class="showcase-screen__row">
                <DateBadge date="2026-05-15" />
                <Identity name="Kari Nordmann" number="01019012345" />
            </div>
            <BlockQuote>{"Vi fikk svar samme dag."}</BlockQuote>
            <InfoBar>{"Du ser 10 av 84 meldinger"}</InfoBar>
        </div>
    }
    .into_any()
}
