# Inleiding {- #inleiding}

Dit rapport laat zien hoe migratie zich in ${jaar} heeft ontwikkeld.

<@duiding "inleiding"/>

## Opbouw {- #opbouw}

Van ${hoofdstuk("asiel")} tot en met ${hoofdstuk("vertrek")} staan de cijfers van ${jaar} naast die van
${vorigjaar}.<@noot>De begrippen van de ${term("migratieketen")} staan in ${bijlage("begrippen")}.</@noot> Hoe zij zijn
afgerond, staat in ${bijlage("methodologie")}.
