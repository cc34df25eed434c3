# Rest {#rest}

Zie ${hoofdstuk("vertrek")}.
