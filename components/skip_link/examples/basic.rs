use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Box>
            <SkipLink href="#skjemaer" />
            <Paragraph>"Trykk Tab, så kommer lenken til syne. Trykk Enter, så er du ved skjemaene."</Paragraph>
            <Stack direction=StackDirection::Horizontal wrap=true>
                <Link href="#a">"Om oss"</Link>
                <Link href="#b">"Kontakt"</Link>
            </Stack>
            <div id="skjemaer">
                <Heading level=HeadingLevel::H3>"Skjemaer"</Heading>
                <Link href="#c">"Søk om byggetillatelse"</Link>
            </div>
        </Box>
    }
}
