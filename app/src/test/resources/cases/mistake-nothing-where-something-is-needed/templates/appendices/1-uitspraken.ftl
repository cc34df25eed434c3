# Uitspraken {#uitspraken}

<@uitspraken/>
