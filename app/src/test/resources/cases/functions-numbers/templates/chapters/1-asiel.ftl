# Asiel {#asiel}

De waarden: ${waarde("instroom.totaal")}, ${waarde("instroom.gezin")}, ${waarde("instroom.deel")},
${waarde("instroom.duur")} weken en ${waarde("instroom.vergeten")}.

Een periode eerder: ${waarde("instroom.totaal", -1)}, ${waarde("instroom.gezin", -1)}, ${waarde("instroom.deel", -1)},
${waarde("instroom.duur", -1)} weken en ${waarde("instroom.vergeten", -1)}.

Het verschil: ${verschil("instroom.totaal")}, ${verschil("instroom.eerste")}, ${verschil("instroom.nareis")} en
${verschil("instroom.gezin")}. Zonder teken: ${procent("instroom.totaal")}, ${procent("instroom.eerste")},
${procent("instroom.nareis")} en ${procent("instroom.gezin")}.

Het aandeel: ${aandeel("instroom.nareis", "instroom.eerste")}, een jaar eerder
${aandeel("instroom.nareis", "instroom.eerste", -1)}; ${aandeel("instroom.gezin", "instroom.eerste")} van de gezinnen.

<@figuur "instroom"/>
