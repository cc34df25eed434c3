# Asiel {#asiel}

### Te diep {#te-diep}

## Met ${waarde("instroom.totaal")} aanvragen

## Met een noot<@noot>Noot.</@noot>

# Tweede hoofdstuk {#tweede}

## Verkeerde naam {#Nareis en zo}

<@duiding "instroom"/>

<@figuur "instroom"/>
