# Vertrek {#vertrek}

<@figuur "drie"/>
