# Asiel {#asiel}

Een zin.<@noot>Noot bij asiel.</@noot>

<@figuur "instroom"/>
