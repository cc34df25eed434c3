# Asiel {#asiel}

Het budget is ${feit("budget")} euro (eerder ${feit("budget", -1)} euro), de termijn ${feit("termijn")} dagen.
Verder: ${feit("gemiddelde")}, ${feit("deel")}, ${feit("groei")}, ${feit("klein")}, ${feit("groot")},
${feit("geen-zaken")}. Elk jaar opnieuw: ${feit("prijs")} en ${feit("prijs", -1)}.

<@figuur "instroom"/>
