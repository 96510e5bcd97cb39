//! One whole screen, as a public service would have it: a step of an application, with an answer that is wrong.

use felles::{components::icons, prelude::*};
use leptos::prelude::*;

pub fn screen() -> AnyView {
    view! {
        <div class="showcase-screen">
            <div class="showcase-screen__bar">
                <span class="showcase-screen__service">
                    <Icon icon=icons::BUILDINGS3 /> {"Fjordvik kommune"}
                </span>
                <Button variant=ButtonVariant::Tertiary size=Size::Sm>{"Meny"}</Button>
            </div>
            <div class="showcase-screen__body">
                <BackLink href="#" label="Tilbake til mine søknader" />
                <PageTitle title="Søk barnehage\u{ad}plass" level=HeadingLevel::H4 />
                <Alert size=Size::Sm title="Fristen er 1. mars" title_level=HeadingLevel::H5>
                    {"Søker du senere, får du plass når det blir ledig."}
                </Alert>
                <TextField label="Navn på barnet" name="child" value="Ola Nordmann" />
                <TextField
                    label="Fødselsdato"
                    name="born"
                    description="Dag, måned og år, som 24.12.2024"
                    width=10
                    value="31.2.2024"
                    error="Februar har ikke 31 dager. Rett datoen."
                />
                <div class="showcase-screen__checks" role="group" aria-label="Når barnet skal gå der">
                    <Checkbox label="Hele dager" name="full" checked=true />
                    <Checkbox
                        label="Barnet har søsken i barnehagen"
                        name="sibling"
                        description="Da går dere foran i køen."
                    />
                </div>
                <InsetText>
                    {"Familier med lav inntekt betaler mindre. "}
                    <Link href="#">{"Se satsene"}</Link>
                </InsetText>
                <div class="showcase-screen__actions">
                    <Button>{"Neste"}</Button>
                    <Button variant=ButtonVariant::Secondary>{"Lagre"}</Button>
                    <Button variant=ButtonVariant::Tertiary>{"Avbryt"}</Button>
                </div>
            </div>
            <div class="showcase-screen__foot">
                <Link href="#" inverted=true>{"Kontakt oss"}</Link>
                <Link href="#" class="showcase-screen__visited">{"Personvern"}</Link>
            </div>
        </div>
    }
    .into_any()
}
