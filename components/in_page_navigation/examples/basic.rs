use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let part = |id, heading, text: &'static str| {
        view! {
            <section>
                <Heading level=HeadingLevel::H3 id=id>{heading}</Heading>
                <Paragraph>{text}</Paragraph>
                <Paragraph>
                    "Du finner satsene i tabellen over, og reglene i folketrygdloven. Er du i tvil, kan du spørre oss
                    før du søker. Vi svarer innen to virkedager."
                </Paragraph>
            </section>
        }
    };
    view! {
        <Grid wide_columns=3 wide_from=Breakpoint::Sm gap=Space::Size6>
            <GridItem>
                <InPageNavigation
                    sticky=true
                    heading_level=HeadingLevel::H3
                    links=[
                        ("Hvem kan få", "#hvem-kan-fa"),
                        ("Hvor mye", "#hvor-mye"),
                        ("Slik søker du", "#slik-soker-du"),
                        ("Hvis noe endrer seg", "#hvis-noe-endrer-seg"),
                    ]
                />
            </GridItem>
            <GridItem wide_span=2>
                <Stack gap=Space::Size10>
                    {part("hvem-kan-fa", "Hvem kan få", "Du som bor i Norge, og har omsorg for barn under 18 år.")}
                    {part("hvor-mye", "Hvor mye", "Du får det samme for hvert barn, uansett hva du tjener.")}
                    {part("slik-soker-du", "Slik søker du", "De fleste trenger ikke å søke. Du får pengene når barnet er født.")}
                    {part("hvis-noe-endrer-seg", "Hvis noe endrer seg", "Si fra hvis du flytter, eller barnet flytter.")}
                </Stack>
            </GridItem>
        </Grid>
    }
}
