# Methodologie {#methodologie}

Aantallen zijn afgerond ${regel("afronding-tientallen")}. Een aantal van ${regel("onderdrukking-bereik")} is
weergegeven als ‘${regel("onderdrukking")}’. Percentages zijn afgerond ${regel("afronding-percentages")}.
