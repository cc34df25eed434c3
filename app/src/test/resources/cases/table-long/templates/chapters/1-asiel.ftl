# Asiel {#asiel}

<@figuur "herkomst-in-de-eu"/>
