/**
 * Given names common in English, French, German, Italian and Spanish speaking countries and in the laboratories' other
 * nations, as written. Names that are also a month, a machine, a town or an everyday word stand among `doubtful`: they
 * count only before a family name.
 */
const listed = (names: string): readonly string[] => names.trim().split(/\s+/);

const sure = listed(`
Aaron Abdel Abdul Abdullah Abigail Achille Adam Adel Adélaïde Adele Adèle Aditi Aditya Adrian Adriana Adriano Adrien Adrienne Agata
Agathe Agatha Agnes Agnès Agnieszka Ahmad Ahmed Aiden Aïcha Aisha Akira Alain Alan Alban Alberto Albert Aldo Aleksander Aleksandra
Alejandra Alejandro Aleksei Alena Alessandra Alessandro Alessia Alessio Alex Alexander Alexandra Alexandre Alexei Alexia Alexis
Alfonso Alfred Alfredo Ali Alicia Alina Aline Alison Alistair Alix Allison Alma Aloïs Alois Álvaro Alyssa Amadou Amanda Amandine Amélie Amelia
Amina Amine Amir Amira Amit Amy Ana Anaïs Anastasia Anatole Anders André Andrea Andreas Andrei Andrej Andrés Andrew Andrzej Andy
Ángel Ángela Angela Angelina Angelo Angélique Anika Anil Anita Anja Anjali Ankit Ann Anna Annabelle Anne Annette Annie Anouk Anselm Anselme
Antje Anthony Antoine Antoinette Anton Antonia Antonio Antonella Antónia Anya Ariane Arianna Arjun Arlette Armand Armando Armelle Arnaud Arne
Arnold Arthur Arturo Arun Asha Ashley Astrid Audrey August Auguste Augustin Aurélie Aurélien Aurore Axel Ayşe Ayumi Aya
Baptiste Barbara Barry Bartosz Basil Basile Bastian Bastien Béatrice Beatrice Beatrix Beatriz Ben Benedikt Bénédicte Benedetta Benjamin Benoît Berat Bérénice
Bernadette Bernard Bernd Bernhard Bert Berta Bertrand Beth Bettina Bianca Bilal Björn Blaise Blanca Bob Bogdan Boris Bożena Brandon Brenda
Brendan Brian Brice Brigitte Britta Bruno Bryan Burak Camila Camilla Camille Carina Carine Carl Carla Carlo Carlos Carmen Carol Carole Carolina
Caroline Caroline Cassandra Catalina Caterina Catherine Cathy Cecilia Cécile Cédric Célestin Célia Céline Cesare César Chandra Chantal
Charlène Charles Charlie Chen Chiara Chloe Chloé Chris Christa Christel Christelle Christian Christiane Christina Christine Christoph Christophe
Christopher Cinzia Ciro Clara Clarisse Claude Claudia Claudine Claudio Claus Clea Clémence Clément Clémentine Clotilde Clara Colette Colin
Connor Conrad Constance Constantin Cora Coralie Corentin Corinne Cornelia Cosimo Craig Cristian Cristiano Cristina Cristóbal Cynthia Cyprien
Cyril Cyrille Damian Damien Damiano Dan Daniel Daniela Daniele Danièle Danielle Danilo Danny Daphné Dario Darius Darren Dave David Davide Dawid
Deborah Debra Delphine Denis Denise Dennis Derek Désirée Diana Diane Didier Diego Dieter Dietmar Dilip Dimitri Dina Dirk Djamel Dmitri Dmitry Dolores
Domenico Dominik Dominique Donald Donatella Donna Dora Dorian Doris Dorota Dorothée Dorothea Dorothy Doug Douglas Dragan Dylan
Ebony Eckhard Edgar Edith Edmond Édouard Eduard Eduardo Edward Edwige Egon Eileen Ekaterina Élodie Elena Eleonora Éléonore Eleanor Éliane Elias
Elijah Elina Éline Eliot Eliott Elisa Élisa Elisabeth Élisabeth Élise Elise Elizabeth Ella Ellen Elliot Elliott Elodie Éloïse Eloise Elsa Elsie
Emanuele Emilia Emilie Émilie Emilio Émile Emily Emma Emmanuel Emmanuelle Enrico Enrique Enzo Eric Éric Erica Erich Erik Erika Erin Ernest Ernesto Ernst
Erwin Esteban Estelle Esther Ethan Étienne Eugénie Eugène Eugenio Eva Evan Ève Evelyn Évelyne Ewa Ewan Fabian Fabien Fabienne Fabio Fabiola Fabrice
Fabrizio Fadi Fanny Farid Farida Fatih Fatima Fatoumata Faustine Federica Federico Felicia Félicie Felicity Felipe Felix Félix Ferdinand Fernanda Fernando
Filip Filippo Fiona Flavia Flavio Fleur Florent Florian Floriane Franca Francesca Francesco Francine Francis Francisca Francisco Franck François
Françoise Franco Franz Franziska Fred Fréderic Frédéric Frédérique Frederick Friedrich Fritz Fumiko Gabin Gabriel Gabriela Gabriella Gabriele Gabrielle Gaëtan Gaël
Gaëlle Gareth Gary Gaspard Gaston Gavin Geneviève Geoffrey Geoffroy George Georg Georges Georgina Geraldine Géraldine Gérald Gérard Gerd Gerhard
Germain Germaine Gerry Gertrud Ghislaine Giacomo Gianfranco Gianluca Gianni Gilbert Gilles Gina Gino Giorgia Giorgio Giorgos Giovanna Giovanni
Gisela Gisèle Giselle Giulia Giuliana Giuliano Giulio Giuseppe Glenn Gloria Goran Gordon Grégoire Grégory Graham Greg Gregor Gregory Greta Gretchen Grzegorz
Guido Guillaume Guillermo Günter Günther Gustav Gustave Gustavo Guy Gwen Gwenaëlle Habib Hadrien Hakim Hamid Hamza Hana Hanna Hannah Hannes
Hans Harald Harriet Harry Hartmut Harvey Hassan Hauke Heather Hector Hedwig Heide Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Hélène Helga Helmut
Hendrik Henri Henriette Henrik Henry Herbert Hermann Hervé Hilda Hilde Hiroko Hiroshi Holger Horst Howard Hubert Hugh Hugo Hugues Humberto Hussein
Ian Ibrahim Ida Ignacio Igor Ikram Ilaria Ilona Ilse Ilyan Ilyes Imane Imran Ines Inès Inés Inga Inge Ingrid Ioana Ioannis Irena Irene Irène Irina Iris Isaac Isabel Isabella
Isabelle Isla Ismaël Ivan Ivana Ivo Iwona Jaap Jack Jackie Jacob Jacqueline Jacques Jade Jadwiga Jaime Jakob Jakub James Jamie Jan Jana Jane Janet Janina Janine Jannik Jasmin
Jasmine Jason Javier Jay Jean Jeanne Jeannette Jeff Jeffrey Jelena Jennifer Jenny Jens Jeremy Jérémie Jérémy Jérôme Jerzy Jess Jessica Jill Jim Jimmy
Jing Joachim Joan Joana Joanna Joannes João Joaquín Jocelyne Jochen Joe Joel Joël Joëlle Johan Johann Johanna Johannes John Jonas Jonathan Jordi Jörg Jorge José
Josef Josefina Joseph Joséphine Josh Joshua Josette Josiane Józef Juan Juana Judith Jules Julian Juliane Julie Julien Juliette Julio Julius
Jürgen Justin Justine Justyna Kai Kamal Karen Karim Karima Karin Karina Karine Karl Karla Karolina Karsten Kasia Katarzyna Kate Katerina Katharina Katherine Kathleen
Kathrin Kathryn Kathy Katia Katja Katrin Katy Kazuo Keiko Keith Kelly Kelvin Ken Kenji Kenneth Kenta Kerstin Kévin Kevin Khadija Khaled Kim Kirsten
Kirsty Klara Klaus Konrad Konstantin Kristian Kristina Krystyna Krzysztof Kurt Kyle Laetitia Lætitia Lambert Lara Lars Laszlo László Laura Laure Laureen
Laurence Laurent Lauren Laurie Lea Léa Léandre Leila Leïla Lena Léna Lennart Léo Leo Léon Leon Léonard Leonard Leonardo Léonie Leonie Leonor Leopold
Leslie Leticia Lewis Liam Liana Lila Lili Lilian Liliane Lilly Lin Ling Lily Lina Linda Line Linus Lionel Lisa Lise Liv Livia Loana Logan Loïc Loïs Lola Lorena Lorenzo Loris
Lothar Lou Louane Louis Louisa Louise Luc Luca Lucas Lucía Lucia Lucie Lucien Lucienne Lucy Ludmila Ludovic Luigi Luis Luisa Luiz Lukas Łukasz Lukasz Lutz Lydia Lydie Lynn
Maarten Maciej Maëlle Maëlys Maël Magali Magda Magdalena Magnus Maha Mahé Maja Malgorzata Małgorzata Malik Malika Malte Mamadou Manon Manuel Manuela Manfred Marc Marcel
Marcela Marcelle Marcello Marcelo Marcin Marco Marcos Marcus Marek Margaret Margarita Margaux Margherita Margot Marguerite María Maria Mariam Marian Mariana Marianne
Marie Mariella Marielle Marija Marina Marine Mario Marion Mariusz Marisa Marjorie Marko Markus Marlène Marlies Marta Marten Martha Marthe Martin Martina
Martine Mary Maryam Maryse Massimo Mateo Matéo Mateusz Mathias Mathieu Mathilde Mathis Matilda Matías Matt Matteo Matthew Matthias Matthieu Maud Maureen Maurice Mauricio Maurizio
Maxence Maxim Maxime Maximilian Maximilien Maya Mehdi Mehmet Mei Melanie Mélanie Mélina Melina Mélissa Melissa Mercedes Meriem Mia Micaela Michael Michaël Michaela Michał Michel Michela Michele
Michèle Michelle Michiko Miguel Mika Mike Mikhail Mila Milan Milena Milo Mina Ming Mira Mireille Miriam Mirko Mirjam Mitch Mohamed Mohammad Mohammed Moira Monica Monika Monique
Morgane Moritz Morten Moussa Muhammad Muriel Murielle Mustafa Myriam Nabil Nada Nadège Nadia Nadine Nadja Naïm Naomi Narges Nasser Natalia Natalie Natasha
Nathalie Nathan Nathanaël Nawal Neha Neil Nele Nelly Nelson Niamh Niccolò Nicholas Nick Nico Nicola Nicolas Nicole Nicoletta Nicolò Niels Nigel Nikita Niklas Niko Nikola Nikolai Nikolaos
Nils Nina Nino Noa Noah Noam Noé Noel Noël Noëlle Noelia Noemi Noémie Nora Norbert Norma Nour Nuno Océane Odette Odile Ola Olaf Ole Oleg Oleksandr Olena Olga Oliver Olivia Olivier
Omar Ondřej Oriane Oscar Oskar Ottavia Otto Pablo Paloma Pamela Paola Paolo Pascale Patricia Patricio Patrick Patrik Paul Paula Paulina Pauline Paulo Paweł Pedro Penelope Per Perrine
Peter Petr Petra Philip Philipp Philippe Phoebe Pia Piero Pierre Pierrick Pieter Pietro Piotr Pooja Priya Quentin Rachel Rachid Rafael Raffaele Raffaella Rahul Raimund Rainer Raj Rajesh Ralf Ralph Ramón Ramona
Raoul Raphaël Raphaëlle Rasmus Raúl Ravi Raymond Rebecca Régine Régis Reiner Reinhard Rémi Rémy Renata Renate Renato Renaud René Renée Riccardo Richard Rita Robert Roberta
Roberto Robin Rocío Roderick Rodolphe Rodrigo Roger Roland Rolf Romain Roman Romane Romy Ronald Rosa Rosalie Rosanna Roswitha Roxane Ruben Rubén Rudi Rudolf Rui Rupert Russell Ruth Ryan
Saïd Sabine Sabrina Sacha Sahra Saïda Salma Salomé Salvatore Sam Samantha Samia Samir Samira Samuel Sandra Sandrine Sandro Sanjay Sara Sarah Sascha Satoshi Saskia Sean Sébastien
Sebastian Sébastienne Selim Selma Serena Serge Sergei Sergio Séverine Shannon Sharon Shirley Sibylle Siegfried Sigrid Silke Silvia Silvio Simon Simona Simone Siobhán Sławomir Slavica Sofia Sofía Sofie
Soan Solange Solène Soledad Sonia Sonja Sophia Sophie Soraya Stan Stéphane Stéphanie Stefan Stefania Stefanie Stefano Steffen Stella Stephan Stephanie Stephen Steve Steven
Stuart Sue Sunil Susan Susana Susanna Susanne Suzanne Svetlana Sven Swati Sylvain Sylvia Sylvie Szymon Tamara Tanguy Tania Tanja Tara Tarik Tatiana Ted Teresa Terry Tess Thaïs Théo Theo Théodore Theodor Thérèse
Theresa Thibault Thibaut Thierry Thiago Thilo Thomas Thorsten Tiago Tibor Tiffany Till Tim Timéo Timo Timon Timothée Timothy Tina Tobias Toby Tom Tomás Tomas Tomasz Tommaso Toni Tony Torsten Tracy Trevor Tristan Tyler
Udo Ugo Ulf Ulrich Ulrike Ulysse Umberto Urs Ursula Ute Uwe Vadim Valentin Valentina Valentine Valeria Valérie Valerio Vanessa Vera Véronique Veronica Verena Vicente Vicky Victoire Vijay Viktor Viktoria
Vincent Vincenza Vincenzo Violeta Violette Virginie Vito Vittoria Vittorio Vivek Vivian Viviane Vladimir Volker Walter Waltraud Wanda Wei Werner Wiebke Wilfried Wilhelm Willem William Wim Wojciech
Wolfgang Xavier Xiao Ximena Yacine Yan Yang Yanis Yann Yannick Yasmin Yasmine Yasuko Yi Yohan Yolande Youssef Yuki Yuri Yusuf Yves Yvette Yvon Yvonne Zacharie Zahra Zara Zbigniew Zeynep Zoe Zoé Zofia Zoltán Pavel Tomáš Jiří Petar Nikos Dimitris Željko Dejan Milica Jovana Mihai Radu Cristina Ivana Luka Marija Ante Boyan Plamen Krassimir Stoyan Andrius Janis Juha Mikko Pekka Sanna Anneli Lasse Øyvind Sigurd Kjetil Bjarne Solveig Siri Håkan Göran Åsa Emre Elif Kerem Murat Serkan Hiba Layla Noura Omid Reza Shirin Parisa Kwame Kofi Ama Chidi Ngozi Thabo Sipho Lerato Wen Hao Jun Ying Xin Yu Zhang Hyun Min Minh Linh Nguyen Deepak Kavita Lakshmi Meera Nikhil Rohan Sneha Suresh Sanjana Vikram Tenzin Mercè Montserrat Iker Aitor Nerea Gonçalo Afonso Beatriz Inácio Thiago João Rosário Ottilie Ingeborg Reto Beat Regula Jürg Urs Ueli Röbi Vreni Zuzana
`);

/** Also words, towns, months, machines, units, or half of “Alice and Bob”. */
const doubtfulListed = listed(`
Ada Aimé Alice Amber Art Bill Blanche Carmel Charlotte Chelsea Claire Clement Dawn Desmond Don Drew Eve Faith Florence Frances Frank Gene Georgia Ginger Grace Heath Holly Hope Hunter Isolde Ivy
Jordan Joy Julia June Lance Laurel Madison Marin Mark Max Mercy Mason Miles Nancy Neve Nova Olive Page Paris Parker Pascal Pat Pearl Penny Ray Rich Rob Rocco Rose Ruby Sage Santiago Sandy Scott Sidney Summer
Sydney Taylor Urban Victor Victoria Violet Viola Ward Will Wren
`);

/** A name may be typed without its accents. */
const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}+/gu, '');
const patterns = (names: readonly string[]): readonly string[] =>
  [...new Set(names.flatMap((name) => [name, bare(name)]))].map((name) => `=${name}`);

export const givenNames: readonly string[] = patterns(sure);
export const doubtfulNames: readonly string[] = patterns(doubtfulListed);
