use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ShowMore height=ShowMoreHeight::Sm>
            <p>
                "Vi viser til søknaden din, som vi fikk 3. mars. Du har søkt om støtte til bolig for deg og to barn. Nedenfor
                står hva vi har kommet fram til, og hvorfor."
            </p>
            <p>
                "Du får 2 340 kroner i måneden fra og med april. Vi har lagt til grunn leiekontrakten du sendte inn, og inntekten
                din slik den står i skattemeldingen for i fjor. Barnetrygd og kontantstøtte regnes ikke med."
            </p>
            <p>
                "Støtten utbetales den 20. i hver måned, til kontoen du har oppgitt. Faller dagen på en helg, kommer pengene siste
                virkedag før."
            </p>
        </ShowMore>
    }
}
