# Proef {#proef}

Van de ${waarde("aanvragen.ingediend")} aanvragen zijn er ${waarde("aanvragen.afgehandeld")} afgehandeld. Dat is
${aandeel("aanvragen.afgehandeld", "aanvragen.ingediend")}.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
