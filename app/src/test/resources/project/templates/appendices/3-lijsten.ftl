# Uitspraken, onderzoeken en organisaties {#lijsten}

## Uitspraken {- #uitspraken}

<@uitspraken/>

## Onderzoeken {- #onderzoeken}

<@onderzoeken/>

## Organisaties {- #organisaties}

<@organisaties/>

## Afkortingen {- #afkortingen}

<@afkortingen/>
