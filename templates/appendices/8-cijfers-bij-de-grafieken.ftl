# Cijfers bij de grafieken {#cijfers-bij-de-grafieken}

Deze bijlage bevat de cijfers die in de hoofdstukken als grafiek zijn getoond. Een grafiek en haar tabel geven dezelfde
getallen weer; de grafiek is getekend uit wat hier staat. Een streepje betekent dat een waarde niet bekend is. De
bronnen, en de reden dat een waarde niet bekend is, staan bij de grafieken zelf.

<@grafiekcijfers/>
