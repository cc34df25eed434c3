# Cijfers bij de grafieken {#cijfers-bij-de-grafieken}

Deze bijlage bevat de cijfers die in de hoofdstukken als grafiek zijn getoond. Een grafiek en haar tabel geven dezelfde
getallen weer; de grafiek is getekend uit wat hier staat. De bronnen staan bij de grafieken zelf.

<@grafiekcijfers/>
