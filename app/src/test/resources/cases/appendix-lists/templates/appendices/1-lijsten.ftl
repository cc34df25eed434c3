# Lijsten {#lijsten}

<@uitspraken/>

<@onderzoeken/>

<@organisaties/>

<@afkortingen/>

<@begrippen/>

<@grafiekcijfers/>
