# Cijfers bij de grafieken {#cijfers-bij-de-grafieken}

<@grafiekcijfers/>
