# Vertrek {#vertrek}

## Soorten vertrek

Een zin.<@noot>Noot bij vertrek.</@noot>

<@figuur "vertrek"/>
